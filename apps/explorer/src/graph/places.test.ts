import { describe, expect, it } from "vitest";
import { boundsOf, placesOf, stretched, stretchFor } from "./places.ts";
import { edge, entity, viewOf } from "./testing.ts";
import { everything } from "./visible.ts";

const view = viewOf(
  Array.from({ length: 12 }, (_, i) => entity(`p-${i}`, "Person", i * 100, (i % 4) * 100)),
  Array.from({ length: 11 }, (_, i) => edge(`p-${i}`, "RELATED_TO", `p-${i + 1}`)),
);

describe("placesOf", () => {
  it("takes the view's own places where much of it is visible", () => {
    const places = placesOf(view, everything(view));
    expect(places.get("p-7")).toEqual({ x: 700, y: 300 });
    expect(places.size).toBe(12);
  });

  it("places few of many anew, the same ones always at the same places", () => {
    const few = { ...everything(view), entities: new Set(["p-0", "p-1", "p-2"]) };
    const places = placesOf(view, few);
    expect([...places.keys()]).toEqual(["p-0", "p-1", "p-2"]);
    const again = placesOf(view, { ...few, entities: new Set(["p-2", "p-1", "p-0"]) });
    expect([...again]).toEqual([...places]);
  });
});

describe("stretchFor", () => {
  const places = placesOf(view, everything(view));

  it("leaves places as they are on a wide canvas and draws them out on a tall one, within limits", () => {
    expect(stretchFor(places, { width: 1600, height: 400 })).toBe(1);
    expect(stretchFor(places, { width: 900, height: 500 })).toBeGreaterThan(1);
    expect(stretchFor(places, { width: 300, height: 900 })).toBe(2.8);
    expect(stretchFor(places, { width: 0, height: 0 })).toBe(1);
  });

  it("moves nothing sideways", () => {
    expect(boundsOf(stretched(places, 2))).toEqual({ x: [0, 1100], y: [0, 600] });
    expect(boundsOf(new Map())).toEqual({ x: [0, 1], y: [0, 1] });
  });
});
