import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freshPace, FURTHEST, isMoved, paceAfter, type Pace } from "./pace.ts";

const after = (frames: readonly number[], pace: Pace = freshPace): Pace =>
  frames.reduce((last, frame, i) => paceAfter(last, frame, i * 100), pace);

describe("the pace of a pan", () => {
  it("draws while pictures are in time, whatever a single one takes", () => {
    const steady = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(steady, fc.integer({ min: 30, max: 500 }), (frames, late) => {
        expect(after([...frames, late, ...frames]).kind).toBe("drawing");
      }),
    );
  });

  it("moves when most pictures of late were late, and tries to draw again after a while", () => {
    const moving = after([16, 60, 16, 60, 60]);
    expect(moving.kind).toBe("moving");
    expect(paceAfter(moving, 10, 5_000).kind).toBe("moving");
    expect(paceAfter(moving, 10, 60_000)).toEqual(freshPace);
  });

  it("never moves a picture so far that its edge is seen for long", () => {
    const moving = after([60, 60, 60]);
    expect(isMoved(moving, FURTHEST, -FURTHEST)).toBe(true);
    expect(isMoved(moving, FURTHEST + 1, 0)).toBe(false);
    expect(isMoved(freshPace, 1, 1)).toBe(false);
  });
});
