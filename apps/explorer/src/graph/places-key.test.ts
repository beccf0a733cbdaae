import { describe, expect, it } from "vitest";
import { placesKeyOf } from "./places-key.ts";
import { edge, entity, viewOf } from "./testing.ts";
import { everything } from "./visible.ts";

const view = viewOf(
  Array.from({ length: 12 }, (_, i) => entity(`p-${i}`, "Person", i * 100, (i % 4) * 100)),
  Array.from({ length: 11 }, (_, i) => edge(`p-${i}`, "RELATED_TO", `p-${i + 1}`)),
);
const all = everything(view);

describe("placesKeyOf", () => {
  it("is nothing for the map, and a short word for what is placed anew", () => {
    expect(placesKeyOf(view, all, "map")).toBeUndefined();
    expect(placesKeyOf(view, all, "anew")).toMatch(/^[a-z0-9]{1,7}$/);
  });

  it("is the same for few whether they were asked to be placed anew or not", () => {
    const few = { ...all, entities: new Set(["p-0", "p-1"]) };
    const again = { ...all, entities: new Set(["p-1", "p-0"]) };
    expect(placesKeyOf(view, few, "map")).toBe(placesKeyOf(view, again, "anew"));
  });

  it("tells other things and other lines apart", () => {
    const fewer = { ...all, entities: new Set([...all.entities].slice(1)) };
    const unjoined = { ...all, edges: new Set([...all.edges].slice(1)) };
    const keys = [all, fewer, unjoined].map((visible) => placesKeyOf(view, visible, "anew"));
    expect(new Set(keys).size).toBe(3);
  });
});
