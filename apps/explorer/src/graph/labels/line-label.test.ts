import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageLine, type PageNode } from "../lines/line-geometry.ts";
import { boxAround, takenBoxes } from "./boxes.ts";
import { coveredBy, lineLabelOf } from "./line-label.ts";

const at = (x: number, y: number): PageNode => ({ x, y, kind: "Person", size: 10, ringed: false });
const measure = (text: string) => text.length * 7;
const speechTo = (x: number, y: number, words = ["charged", "convicted"]) => ({
  line: pageLine(at(0, 0), at(x, y), { offset: 0, of: 1 }),
  words,
  off: 12,
});

describe("lineLabelOf", () => {
  it("stands above a level line, in its middle", () => {
    const label = lineLabelOf(speechTo(300, 0), takenBoxes(), measure);
    expect(label).toMatchObject({ text: "charged, convicted", angle: 0, y: -12 });
    expect(label?.x).toBeCloseTo(150);
  });

  it("is never upside down, and never on what is taken", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -400, max: 400 }),
        fc.integer({ min: -400, max: 400 }),
        (x, y) => {
          fc.pre(Math.hypot(x, y) > 50);
          const taken = takenBoxes();
          for (const node of [at(0, 0), at(x, y)]) taken.take(boxAround(node.x, node.y, 12, 12));
          const label = lineLabelOf(speechTo(x, y), taken, measure);
          if (!label) return;
          expect(Math.abs(label.angle)).toBeLessThanOrEqual(Math.PI / 2 + 1e-9);
          expect(coveredBy(label).every(taken.free)).toBe(true);
        },
      ),
    );
  });

  it("leaves whole words out where they find no room, and says so", () => {
    const taken = takenBoxes();
    for (const y of [-60, 60]) taken.take(boxAround(150, y, 400, 44));
    taken.take(boxAround(0, 0, 100, 60));
    taken.take(boxAround(300, 0, 100, 60));
    expect(lineLabelOf(speechTo(300, 0), taken, measure)).toBeUndefined();
    const narrow = takenBoxes();
    narrow.take(boxAround(0, 0, 90, 90));
    narrow.take(boxAround(300, 0, 90, 90));
    expect(lineLabelOf(speechTo(300, 0), narrow, measure)?.text).toBe("charged, …");
  });
});
