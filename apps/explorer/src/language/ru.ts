// The interface's words in Russian, by area.
import { about } from "./words/about/ru.ts";
import { actors } from "./words/actors/ru.ts";
import { app } from "./words/app/ru.ts";
import { canvas } from "./words/canvas/ru.ts";
import { claim } from "./words/claim/ru.ts";
import { evidence } from "./words/evidence/ru.ts";
import { figure } from "./words/figure/ru.ts";
import { filters } from "./words/filters/ru.ts";
import { follow } from "./words/follow/ru.ts";
import { gaps } from "./words/gaps/ru.ts";
import { kit } from "./words/kit/ru.ts";
import { matrix } from "./words/matrix/ru.ts";
import { model } from "./words/model/ru.ts";
import { prosecutions } from "./words/prosecutions/ru.ts";
import { search } from "./words/search/ru.ts";
import { share } from "./words/share/ru.ts";
import { sources } from "./words/sources/ru.ts";
import { table } from "./words/table/ru.ts";
import { timeline } from "./words/timeline/ru.ts";

/** All areas in Russian. */
export const ru = {
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
