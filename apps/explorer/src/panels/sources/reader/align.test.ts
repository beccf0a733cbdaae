import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roomAbove, type Note } from "./align.ts";

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
