import * as fc from "fast-check";
import { expect, test } from "vitest";
import { toPointText } from "./points.ts";
import { sentencesOf } from "./sentences.ts";

function shown(text: string): string[] {
  const points = toPointText(text);
  return sentencesOf(text).map(({ start, end }) => points.slice(start, end));
}

const LONG = "x".repeat(130);

test.each([
  [["Mr. Lee came.", "Dr. Ash left."]],
  [["Under Art. 7 she was held.", "It was No. 5 of the list."]],
  [["Was it so?", "No.", "It was not."]],
  [["A. B. Lee spoke.", "J. Ash was silent."]],
  [["She went to the U.S. Embassy in March.", "The U.S. is far."]],
  [["He flew to the U.S.", "The court sat."]],
  [["It cost 3.5 million.", "Nobody paid."]],
  [["“Stop.”", "She stopped.", "(He did not.)", "They left."]],
  [["“Why?” he asked.", "She said nothing!"]],
  [["On Jan. 5 it began.", "On 6 Feb. 2012 it ended.", "In 2012.", "Then?"]],
  [["It was said … and forgotten.", "Then…", "Silence."]],
  [["It was told.[3]", "And told again.[4][5]", "So be it."]],
  [["Суд начался.", "Г. Ли молчал."]],
])("divides %j", (sentences) => {
  expect(shown(sentences.join(" "))).toEqual(sentences);
});

test("headings and list items stand by themselves; a list's numbers are part of them", () => {
  expect(shown(`A heading\n\n1. First thing. Second thing.\n- An item\n${LONG}`)).toEqual([
    "A heading",
    "1. First thing.",
    "Second thing.",
    "- An item",
    LONG,
  ]);
});

test("line ends that only wrap a paragraph divide nothing", () => {
  const text =
    "The court of the town sat for one\nwhole day and then it rose. Nobody\nspoke.\n\nThe end";
  expect(shown(text)).toEqual([
    "The court of the town sat for one\nwhole day and then it rose.",
    "Nobody\nspoke.",
    "The end",
  ]);
});

test("sentences are in order, trimmed, and hold everything but white space", () => {
  const piece = fc.constantFrom(
    "Mr. ",
    "🏛",
    "A. ",
    "end. ",
    "?” ",
    "\n",
    "word ",
    "[1] ",
    "\n\n",
    "5. ",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      const spans = sentencesOf(text);
      const points = toPointText(text);
      const held = spans.map(({ start, end }) => points.slice(start, end));
      expect(held.join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
      expect(held.every((sentence) => sentence.trim() === sentence && sentence !== "")).toBe(true);
      expect(spans.every(({ start }, i) => start >= (spans[i - 1]?.end ?? 0))).toBe(true);
    }),
  );
});
