import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roomAbove, scrollFor, type Note } from "./align.ts";

const note = fc.record({ at: fc.nat(500), height: fc.integer({ min: 1, max: 80 }) });

/** Where each note comes to stand. */
function tops(notes: readonly Note[]): readonly number[] {
  let end = 0;
  return roomAbove(notes).map((room, i) => {
    const top = end + room;
    end = top + (notes[i]?.height ?? 0);
    return top;
  });
}

describe("notes in a margin", () => {
  it("stand at their places, or right below the one before", () => {
    const notes = [
      { at: 10, height: 20 },
      { at: 15, height: 20 },
      { at: 100, height: 20 },
    ];
    expect(tops(notes)).toEqual([10, 30, 100]);
  });

  it("never stand above their place nor on another", () => {
    fc.assert(
      fc.property(fc.array(note), (notes) => {
        const found = tops(notes);
        const ends = found.map((top, i) => top + (notes[i]?.height ?? 0));
        found.forEach((top, i) => {
          expect(top).toBeGreaterThanOrEqual(notes[i]?.at ?? 0);
          expect(top).toBeGreaterThanOrEqual(ends[i - 1] ?? 0);
        });
      }),
    );
  });
});

describe("scrolling to a passage and its note", () => {
  const page = { top: 60, bottom: 900 };

  it("brings the note in, as far as the passage stays in view", () => {
    const passage = { top: 440, bottom: 480 };
    expect(scrollFor(passage, { top: 430, bottom: 500 }, page)).toBe(0);
    expect(scrollFor(passage, { top: 948, bottom: 1000 }, page)).toBe(124);
    expect(scrollFor(passage, { top: 2000, bottom: 2060 }, page)).toBe(356);
    expect(scrollFor(passage, { top: 20, bottom: 50 }, page)).toBe(-64);
  });

  it("never scrolls a passage that is in view out of it", () => {
    const span = fc
      .record({ top: fc.integer({ min: -3000, max: 3000 }), height: fc.nat(300) })
      .map(({ top, height }) => ({ top, bottom: top + height }));
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 880 }), fc.nat(20), span, (top, height, beside) => {
        const by = scrollFor({ top, bottom: top + height }, beside, page);
        expect(top - by).toBeGreaterThanOrEqual(Math.min(page.top, top));
        expect(top + height - by).toBeLessThanOrEqual(Math.max(page.bottom, top + height));
      }),
    );
  });
});
