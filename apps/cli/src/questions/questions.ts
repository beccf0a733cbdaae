// Twelve questions that the first corpus answers, with the answers written by hand from reading it.
import { advocacy } from "./advocacy.ts";
import { bansSought } from "./bans.ts";
import { denied } from "./blocking.ts";
import { chargedUnder164 } from "./charged.ts";
import { requestsRefused, suitsAgainst } from "./courtroom.ts";
import { measures } from "./measures.ts";
import { monitors } from "./monitors.ts";
import type { Question } from "./question.ts";
import { sentences } from "./sentences.ts";
import { tortureAlleged } from "./torture.ts";

/** The twelve questions with their expected answers. */
export const questions: readonly Question[] = [
  chargedUnder164,
  bansSought,
  tortureAlleged,
  monitors,
  requestsRefused,
  suitsAgainst,
  ...advocacy,
  sentences,
  measures,
  denied,
];
