import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FINGER_SLACK, hasMoved, held, MOUSE_THRESHOLD, movedTo, noDrag, pressed } from "./drag.ts";
import { placesAlong, waysBetween } from "./glide.ts";

const here = { x: 100, y: 100 };
const off = (x: number) => ({ x: here.x + x, y: here.y });

describe("a mouse", () => {
  it("drags once it has moved far enough, and goes on dragging when it comes back", () => {
    const press = pressed("a", "mouse", here);
    expect(movedTo(press, off(MOUSE_THRESHOLD - 1))).toBe(press);
    const carried = movedTo(press, off(MOUSE_THRESHOLD));
    expect(carried).toMatchObject({ kind: "carried", id: "a", from: here });
    expect(movedTo(carried, here)).toMatchObject({ kind: "carried", at: here });
    expect(movedTo(noDrag, here)).toBe(noDrag);
  });
});

describe("a finger", () => {
  it("pans where it does not hold still, however far a mouse would have to go", () => {
    const press = pressed("a", "finger", here);
    expect(movedTo(press, off(FINGER_SLACK)).kind).toBe("pressed");
    expect(movedTo(press, off(FINGER_SLACK + 1))).toBe(noDrag);
    expect(held(movedTo(press, off(FINGER_SLACK + 1)))).toBe(noDrag);
  });

  it("drags once it has held still", () => {
    const carried = held(movedTo(pressed("a", "finger", here), off(3)));
    expect(carried).toMatchObject({ kind: "carried", at: off(3) });
    expect(movedTo(carried, off(80))).toMatchObject({ kind: "carried", at: off(80) });
  });

  it("has moved nothing where it only held it", () => {
    const carried = held(pressed("a", "finger", here));
    expect(hasMoved(carried)).toBe(false);
    expect(hasMoved(movedTo(carried, off(MOUSE_THRESHOLD)))).toBe(true);
    expect(hasMoved(movedTo(movedTo(carried, off(90)), here))).toBe(false);
  });
});

describe("gliding", () => {
  const point = fc.record({
    x: fc.integer({ min: -900, max: 900 }),
    y: fc.integer({ min: -900, max: 900 }),
  });

  it("begins where things were, ends where they belong, and stays between", () => {
    fc.assert(
      fc.property(point, point, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, time) => {
        const ways = waysBetween(new Map([["a", from]]), new Map([["a", to]]));
        fc.pre(ways.size > 0);
        expect(placesAlong(ways, 0).get("a")).toEqual(from);
        expect(placesAlong(ways, 1).get("a")).toEqual(to);
        const x = placesAlong(ways, time).get("a")?.x ?? Number.NaN;
        expect(x).toBeGreaterThanOrEqual(Math.min(from.x, to.x) - 1e-6);
        expect(x).toBeLessThanOrEqual(Math.max(from.x, to.x) + 1e-6);
      }),
    );
  });

  it("leaves alone what is new, and what hardly moves", () => {
    const before = new Map([["a", { x: 0, y: 0 }]]);
    const now = new Map([
      ["a", { x: 0.4, y: 0 }],
      ["b", { x: 9, y: 9 }],
    ]);
    expect(waysBetween(before, now).size).toBe(0);
  });
});
