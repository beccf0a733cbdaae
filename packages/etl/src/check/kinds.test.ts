import { expect, test } from "vitest";
import { toldOf } from "../testing/reading.ts";

/** What is replaced in the sample, by what, and what is then told of the file. */
const FAULTS = [
  [
    "object: lee-trial-2020",
    "object: art-7",
    "claims/herald-2020.yaml:4 herald-2020/001 object: art-7 is of the kind Charge; the object of DEFENDANT_IN is Trial → choose another relation, end or direction",
  ],
  [
    "subject: ann-lee\n  relation: DEF",
    "subject: rivertown\n  relation: DEF",
    "claims/herald-2020.yaml:2 herald-2020/001 subject: rivertown is of the kind Place; the subject of DEFENDANT_IN is Person, Group, Organization, Institution or Publication → choose another relation, end or direction",
  ],
  [
    "trial: lee-trial-2020",
    "trial: art-7",
    "claims/herald-2020.yaml:15 herald-2020/002 qualifiers.trial: art-7 is of the kind Charge; the qualifier trial is Trial → choose another relation, end or direction",
  ],
] as const;

test.each(FAULTS)("%j, edited to %j, is told", async (from, to, told) => {
  expect(await toldOf(from, to, told)).toContain(told);
});
