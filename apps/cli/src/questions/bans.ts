// Expected answer: who asked for which media to be banned, and on what legal basis.
import { readIn, type ExpectedRow, type Question } from "./question.ts";

const PROSECUTORS = "General Prosecutor's Office of Kazakhstan";
const REQUEST = {
  asker: PROSECUTORS,
  court: /Almaty/,
  law: /Mass Media/,
  provision: /13 and 2\(3\)/,
};
const paragraph = "paragraph on the request of 21 November";

/** Bans sought by the highest prosecuting office. */
export const bansSought: Question = {
  file: "bans-sought",
  params: {},
  expected: readIn("hrf-2012-12-14", [
    [
      paragraph,
      { media: /eight newspapers/i, countFrom: 8, countTo: 8, date: "XXXX-11-21", ...REQUEST },
    ],
    [paragraph, { media: /23 websites/i, countFrom: 23, countTo: 23, ...REQUEST }],
    [paragraph, { media: "Respublika", ...REQUEST }],
    [paragraph, { media: /associated with Respublika/, ...REQUEST }],
    [paragraph, { media: "Vzglyad", ...REQUEST }],
    [paragraph, { media: "K+", ...REQUEST }],
    [paragraph, { media: "Stan TV", ...REQUEST }],
  ]),
};

/** The same bans as measures against the outlets that are named. */
export const banMeasures: readonly ExpectedRow[] = [
  "Respublika",
  "Vzglyad",
  "K+",
  "Stan TV",
].flatMap((target) =>
  readIn("hrf-2012-12-14", [
    [paragraph, { target, measure: "BAN_SOUGHT_BY", counterpart: PROSECUTORS }],
  ]),
);
