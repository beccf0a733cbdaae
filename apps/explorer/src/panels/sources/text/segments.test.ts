import type { DatedClaim } from "@trialgraph/model";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sliceCodePoints, toCodePointText } from "../../../data/code-points.ts";
import { claimOf } from "../../../data/testing.ts";
import { toPassages } from "./passages.ts";
import { findQuote, isHidden, toMarks, toParagraphs, toSegments, type Mark } from "./segments.ts";

const claimAt = (start: number, end: number, quote: string, nth?: number): DatedClaim =>
  claimOf("hrf/001", { cite: { source: "hrf", start, end, quote, ...(nth && { nth }) } });

const stretch = fc
  .tuple(fc.nat(50), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: start + length }));
const mark: fc.Arbitrary<Mark> = fc
  .tuple(stretch, fc.constantFrom<Mark["kind"]>("span", "quote", "target"))
  .map(([at, kind]) => ({ kind, ...at }));
const anyText = fc.string({ unit: "binary", minLength: 5, maxLength: 60 });

describe("segments", () => {
  it("of overlapping marks join up to the text, each with exactly the marks that cover it", () => {
    fc.assert(
      fc.property(anyText, fc.array(mark, { maxLength: 8 }), (text, marks) => {
        const source = toCodePointText(text);
        const whole = { start: 0, end: source.length };
        const segments = toSegments(source, whole, marks);
        expect(segments.map((segment) => segment.text).join("")).toBe(text);
        for (const { start, end, marks: covering } of segments) {
          for (let point = start; point < end; point += 1) {
            const at = marks.filter((each) => each.start <= point && point < each.end);
            expect(covering).toEqual(at);
          }
        }
      }),
    );
  });

  it("are hidden but for what is quoted openly", () => {
    const source = toCodePointText("abcdef");
    const marks: Mark[] = [
      { kind: "hidden", start: 1, end: 5 },
      { kind: "span", start: 0, end: 6 },
      { kind: "quote", start: 3, end: 6 },
    ];
    const segments = toSegments(source, { start: 0, end: 6 }, marks);
    expect(segments.map((each) => [each.text, isHidden(each)])).toEqual([
      ["a", false],
      ["bc", true],
      ["de", false],
      ["f", false],
    ]);
  });
});

describe("paragraphs", () => {
  it("are cut at lines without visible characters, not at single breaks", () => {
    const source = toCodePointText("\n😀 One\nstill one \n \u00a0\n\nТекст\n");
    const texts = toParagraphs(source).map(({ start, end }) => sliceCodePoints(source, start, end));
    expect(texts).toEqual(["😀 One\nstill one", "Текст"]);
  });

  it("hold every visible character, in order and apart", () => {
    const lines = fc.array(fc.constantFrom("a", "😀", " ", "\n", "\u00a0", "\r"), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(lines, (characters) => {
        const source = toCodePointText(characters.join(""));
        const found = toParagraphs(source);
        const held = found.map(({ start, end }) => sliceCodePoints(source, start, end)).join("");
        expect(held.replace(/\s/gu, "")).toBe(source.text.replace(/\s/gu, ""));
        expect(found.every(({ end }, i) => end <= (found[i + 1]?.start ?? Infinity))).toBe(true);
      }),
    );
  });
});

describe("quotes", () => {
  it("are found in code points, the nth where it is asked for", () => {
    const source = toCodePointText("😀 the court, the court 😀");
    expect(findQuote(source, claimAt(2, 22, "the court"))).toEqual({ start: 2, end: 11 });
    expect(findQuote(source, claimAt(2, 22, "the court", 2))).toEqual({ start: 13, end: 22 });
  });

  it("are not marked where the text does not hold them", () => {
    const source = toCodePointText("Something else entirely.");
    expect(toMarks(source, [claimAt(0, 9, "the court")])).toHaveLength(1);
  });
});

describe("passages", () => {
  const filler = "word ".repeat(300);
  const source = toCodePointText(`First.\n\n${filler}HERE it is. ${filler}\n\nLast.`);
  const at = [...source.text].join("").indexOf("HERE");

  it("show a window of a long paragraph, cut between words, with its number", () => {
    const [passage, ...rest] = toPassages(source, [claimAt(at, at + 10, "HERE")]);
    expect(rest).toEqual([]);
    expect(passage).toMatchObject({ paragraph: 2, cutBefore: true, cutAfter: true });
    const text = sliceCodePoints(source, passage?.start ?? 0, passage?.end ?? 0);
    expect(text).toContain("HERE it is.");
    expect(text.length).toBeLessThan(900);
    expect(text.trim()).toMatch(/^word .* word$/s);
  });

  it("show a short paragraph whole, and both of a span across two", () => {
    const short = toCodePointText("One two.\n\nThree four.");
    const across = toPassages(short, [claimAt(4, 15, "two")]);
    expect(across.map(({ paragraph, cutAfter }) => [paragraph, cutAfter])).toEqual([
      [1, false],
      [2, false],
    ]);
  });
});
