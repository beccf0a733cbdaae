// The interface's words in Kazakh, by area.
import { about } from "./words/about/kk.ts";
import { actors } from "./words/actors/kk.ts";
import { app } from "./words/app/kk.ts";
import { canvas } from "./words/canvas/kk.ts";
import { claim } from "./words/claim/kk.ts";
import { evidence } from "./words/evidence/kk.ts";
import { figure } from "./words/figure/kk.ts";
import { filters } from "./words/filters/kk.ts";
import { follow } from "./words/follow/kk.ts";
import { gaps } from "./words/gaps/kk.ts";
import { kit } from "./words/kit/kk.ts";
import { matrix } from "./words/matrix/kk.ts";
import { model } from "./words/model/kk.ts";
import { prosecutions } from "./words/prosecutions/kk.ts";
import { search } from "./words/search/kk.ts";
import { share } from "./words/share/kk.ts";
import { sources } from "./words/sources/kk.ts";
import { table } from "./words/table/kk.ts";
import { timeline } from "./words/timeline/kk.ts";

/** All areas in Kazakh. */
export const kk = {
  about,
  actors,
  app,
  canvas,
  claim,
  evidence,
  figure,
  filters,
  follow,
  gaps,
  kit,
  matrix,
  model,
  prosecutions,
  search,
  share,
  sources,
  table,
  timeline,
};
