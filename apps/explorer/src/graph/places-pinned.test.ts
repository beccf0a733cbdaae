import { describe, expect, it } from "vitest";
import { withinReach, withPins } from "./places-pinned.ts";
import { mapOf } from "./places.ts";
import { entity, viewOf } from "./testing.ts";

const view = viewOf(
  Array.from({ length: 12 }, (_, i) => entity(`p-${i}`, "Person", i * 100, (i % 4) * 100)),
  [],
);

describe("withPins", () => {
  const places = mapOf(view);

  it("moves what is pinned and nothing else", () => {
    const moved = withPins(places, { "p-3": { x: 5, y: 6 }, "not-there": { x: 0, y: 0 } });
    expect(moved.get("p-3")).toEqual({ x: 5, y: 6 });
    expect(moved.size).toBe(12);
    expect([...moved].filter(([id, at]) => places.get(id) !== at).map(([id]) => id)).toEqual([
      "p-3",
    ]);
    expect(withPins(places, {})).toBe(places);
  });

  it("keeps a pin within reach of the rest", () => {
    expect(withPins(places, { "p-3": { x: 9e5, y: -9e5 } }).get("p-3")).toEqual({
      x: 1650,
      y: -200,
    });
    const spot = { x: 1000, y: 100 };
    expect(withinReach(spot, { x: [0, 1100], y: [0, 300] })).toEqual(spot);
  });
});
