import { describe, expect, it } from "vitest";
import { testWords } from "../../language/testing.ts";
import { deedsOf } from "./act.ts";
import type { Command } from "./keys.ts";

const t = testWords("canvas");
const thing = { id: "a", name: "Kozlov" };
const places = new Map([
  ["a", { x: 10, y: 20 }],
  ["b", { x: 500, y: 0 }],
]);
const does = (command: Command, pinned = {}) => deedsOf(command, thing, { places, pinned }, t)[0];

describe("deedsOf", () => {
  it("pins a thing where it is, and lets it go again", () => {
    const pin = does({ kind: "pin" });
    expect(pin?.action).toEqual({ kind: "pin", id: "a", spot: { x: 10, y: 20 } });
    expect(pin?.told(2, 0)).toBe("Pinned: Kozlov");
    const unpin = does({ kind: "pin" }, { a: { x: 1, y: 1 } });
    expect(unpin?.action).toEqual({ kind: "unpin", id: "a" });
    expect(deedsOf({ kind: "pin" }, { id: "gone", name: "" }, { places, pinned: {} }, t)).toEqual(
      [],
    );
  });

  it("pins a thing that is called as what every object has", () => {
    const named = new Map([["constructor", { x: 1, y: 2 }]]);
    const deeds = deedsOf(
      { kind: "pin" },
      { id: "constructor", name: "" },
      { places: named, pinned: {} },
      t,
    );
    expect(deeds[0]?.action.kind).toBe("pin");
  });

  it("moves a thing the way the arrow points: up is up on the page", () => {
    const up = does({ kind: "move", direction: "up" })?.action;
    expect(up).toMatchObject({ kind: "pin", spot: { x: 10 } });
    expect(up?.kind === "pin" && up.spot.y).toBeGreaterThan(20);
    const left = does({ kind: "move", direction: "left" })?.action;
    expect(left?.kind === "pin" && left.spot.x).toBeLessThan(10);
  });

  it("tells how much more or less is shown", () => {
    expect(does({ kind: "expand" })?.told(9, 5)).toBe("Expanded: 5 more things");
    expect(does({ kind: "expand" })?.told(9, 1)).toBe("Expanded: 1 more thing");
    expect(does({ kind: "expand" })?.told(9, 0)).toContain("nothing more");
    expect(does({ kind: "collapse" })?.told(9, -3)).toBe("Collapsed: 3 things fewer");
    expect(does({ kind: "around" })?.told(9, -100)).toBe("Around Kozlov: 9 things");
    expect(does({ kind: "hide" })?.told(9, -1)).toBe("Hidden: Kozlov");
  });

  it("does nothing to things where a command is about something else", () => {
    expect(does({ kind: "help" })).toBeUndefined();
    expect(does({ kind: "walk", stride: "next" })).toBeUndefined();
  });
});
