import { expect, test } from "vitest";
import { toldOf } from "../testing/reading.ts";

/** What is replaced in the sample, by what, and what is then told of the file. */
const FAULTS = [
  [
    "at: [57, 127]",
    "at: [57, 1270]",
    "claims/herald-2020.yaml:17 herald-2020/002 cite.at: the span [57, 1270] ends beyond the document, which has 201 characters → correct the span",
  ],
  [
    "at: [7, 57]",
    "at: [7, 60]",
    "claims/digest-2021.yaml:10 digest-2021/001 cite.at: the span [7, 60] crosses the border of a part: a [7, 57], b [57, 103] → keep it inside one part",
  ],
  [
    "at: [7, 57]",
    "at: [0, 6]",
    "claims/digest-2021.yaml:10 digest-2021/001 cite.at: the span [0, 6] stands outside all parts of digest-2021 → cite a part: text outside the parts is the compiler's and carries no claim",
  ],
  [
    "at: [57, 103]",
    "at: [57, 203]",
    "sources.yaml:20 digest-2021 parts[1].at: the part b ends beyond the document, which has 110 characters → correct the span",
  ],
  [
    "at: [57, 103]",
    "at: [56, 103]",
    "sources.yaml:20 digest-2021 parts[1].at: the parts a and b overlap → correct the spans",
  ],
  [
    "id: b, at",
    "id: a, at",
    "sources.yaml:20 digest-2021 parts[1].id: the part a is given twice → name it otherwise",
  ],
] as const;

test.each(FAULTS)("%j, edited to %j, is told", async (from, to, told) => {
  expect(await toldOf(from, to, told)).toContain(told);
});
