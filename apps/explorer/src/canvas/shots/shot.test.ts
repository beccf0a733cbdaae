import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawnOut, frameOfShot, sameShot, shotOf } from "./shot.ts";

const units = fc.double({ min: -4000, max: 4000, noNaN: true });
const shot = fc.record({
  x: units,
  y: units,
  span: fc.double({ min: 10, max: 5000, noNaN: true }),
});
const size = fc.record({
  width: fc.integer({ min: 40, max: 4000 }),
  height: fc.integer({ min: 40, max: 4000 }),
});

describe("a shot", () => {
  it("comes back from the frame that it shows, on a canvas of any size", () => {
    fc.assert(
      fc.property(shot, size, (given, canvas) => {
        expect(sameShot(shotOf(frameOfShot(given, canvas)), given)).toBe(true);
      }),
    );
  });

  it("comes back from places drawn out, and shows as many units across as before", () => {
    const stretch = fc.integer({ min: 10, max: 20 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(shot, size, stretch, (given, canvas, by) => {
        const seen = frameOfShot(drawnOut(given, by), canvas);
        expect(sameShot(drawnOut(shotOf(seen), 1 / by), given)).toBe(true);
        const flat = frameOfShot(given, canvas);
        expect(seen.right - seen.left).toBeCloseTo(flat.right - flat.left, 6);
      }),
    );
  });

  it("shows at least its span both ways", () => {
    expect(frameOfShot({ x: 10, y: 0, span: 100 }, { width: 800, height: 400 })).toEqual({
      left: -90,
      right: 110,
      top: 50,
      bottom: -50,
    });
  });

  it("is another one on another arrangement, or further away than an address can tell", () => {
    const here = { x: 1, y: 2, span: 100 };
    expect(sameShot(here, { ...here, x: 1.1 })).toBe(true);
    expect(sameShot(here, { ...here, x: 1.3 })).toBe(false);
    expect(sameShot(here, { ...here, of: "abc" })).toBe(false);
    expect(sameShot(here, undefined)).toBe(false);
    expect(sameShot(undefined, undefined)).toBe(true);
  });
});
