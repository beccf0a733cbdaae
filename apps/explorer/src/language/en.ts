// The interface's words in English, by area.
import { about } from "./words/about/en.ts";
import { actors } from "./words/actors/en.ts";
import { app } from "./words/app/en.ts";
import { canvas } from "./words/canvas/en.ts";
import { claim } from "./words/claim/en.ts";
import { evidence } from "./words/evidence/en.ts";
import { figure } from "./words/figure/en.ts";
import { filters } from "./words/filters/en.ts";
import { follow } from "./words/follow/en.ts";
import { gaps } from "./words/gaps/en.ts";
import { kit } from "./words/kit/en.ts";
import { matrix } from "./words/matrix/en.ts";
import { model } from "./words/model/en.ts";
import { prosecutions } from "./words/prosecutions/en.ts";
import { search } from "./words/search/en.ts";
import { share } from "./words/share/en.ts";
import { sources } from "./words/sources/en.ts";
import { table } from "./words/table/en.ts";
import { timeline } from "./words/timeline/en.ts";

/** All areas in English. */
export const en = {
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
