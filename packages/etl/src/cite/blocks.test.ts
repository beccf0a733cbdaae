import { parse } from "yaml";
import { CiteBlock, type Source } from "@trialgraph/model";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { sampleDataset } from "../testing/reading.ts";
import { DIGEST, HERALD } from "../testing/sample.ts";
import { citeBlocks } from "./blocks.ts";

async function sourceOf(id: string): Promise<Source> {
  const source = (await sampleDataset()).sources.find((one) => one.id === id);
  if (!source) throw new Error(`the sample has no ${id}`);
  return source;
}

const herald = await sourceOf("herald-2020");
const digest = await sourceOf("digest-2021");

test("gives the sentence as the span and the document's own characters as the quote", () => {
  const { kind, places, notes } = citeBlocks(herald, HERALD, "CHARGED  ann lee");
  expect({ kind, notes }).toEqual({ kind: "found", notes: [] });
  expect(places.map(({ yaml }) => yaml)).toEqual([
    'cite: { at: [56, 126], quote: "charged Ann Lee" }',
  ]);
  expect([...HERALD].slice(56, 126).join("")).toBe(
    "The prosecutor charged Ann Lee with trespass under Art. 7 of the Code.",
  );
});

test("gives every place, and which occurrence is meant where a sentence has several", () => {
  const { places } = citeBlocks(herald, HERALD, "court");
  expect(places.map(({ at, nth }) => [at[0], nth])).toEqual([
    [0, undefined],
    [163, 1],
    [163, 2],
  ]);
  expect(places[2]?.yaml).toBe('cite: { at: [163, 200], quote: "court", nth: 2 }');
});

test("a phrase that is not there: the nearest match, or nothing", () => {
  const near = citeBlocks(herald, HERALD, "she did no harms at al");
  expect(near.kind).toBe("near");
  expect(near.places[0]?.quote).toMatch(/^She did no harm/);
  expect(near.notes[0]).toContain("nearest match");
  const absent = citeBlocks(herald, HERALD, "zzzz qqqq jjjj");
  expect(absent).toMatchObject({ kind: "absent", places: [] });
  expect(absent.notes).toHaveLength(1);
});

test("a phrase of more than ten words is told, and its beginning given", () => {
  const phrase = "The prosecutor charged Ann Lee with trespass under Art. 7 of the Code";
  const { places, notes } = citeBlocks(herald, HERALD, phrase);
  expect(notes).toEqual([expect.stringContaining("13 words")]);
  expect(places[0]?.quote).toBe("The prosecutor charged Ann Lee with trespass under Art. 7");
  expect(places[0]?.at).toEqual([56, 126]);
});

test("a phrase over two sentences has both as its span", () => {
  const { places } = citeBlocks(herald, HERALD, "4 March 2020. The prosecutor");
  expect(places[0]?.at).toEqual([0, 126]);
});

test("spans keep to parts; what stands outside them carries no claim", () => {
  const held = citeBlocks(digest, DIGEST, "held in Rivertown");
  expect(held.places).toMatchObject([{ part: "a", at: [7, 56] }]);
  const footer = citeBlocks(digest, DIGEST, "FOOTER");
  expect(footer.places).toEqual([]);
  expect(footer.notes[0]).toMatch(/stands in no part of digest-2021/);
  const border = citeBlocks(digest, DIGEST, "Rivertown. Part two");
  expect(border.places).toEqual([]);
});

test("every phrase of a text comes back as a block that the schema takes and the text bears out", () => {
  const points = [...HERALD.trimEnd()];
  fc.assert(
    fc.property(fc.nat(points.length - 1), fc.integer({ min: 3, max: 90 }), (start, size) => {
      const phrase = points
        .slice(start, start + size)
        .join("")
        .trim();
      fc.pre(/[\p{L}\p{N}]/u.test(phrase));
      const { kind, places } = citeBlocks(herald, HERALD, phrase);
      expect(kind).toBe("found");
      for (const { yaml } of places) {
        const block = CiteBlock.parse(parse(yaml).cite);
        const passage = points.slice(...block.at).join("");
        expect(passage.split(block.quote).length).toBeGreaterThan(block.nth ?? 1);
      }
    }),
  );
});
