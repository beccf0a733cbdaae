import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxAround, leadsThrough, overlap, takenBoxes, type PageBox } from "./boxes.ts";

const boxArb: fc.Arbitrary<PageBox> = fc.record({
  x: fc.integer({ min: -300, max: 300 }),
  y: fc.integer({ min: -300, max: 300 }),
  width: fc.integer({ min: 1, max: 200 }),
  height: fc.integer({ min: 1, max: 200 }),
});

describe("takenBoxes", () => {
  it("says what comparing with every box says", () => {
    fc.assert(
      fc.property(fc.array(boxArb, { maxLength: 20 }), boxArb, (boxes, box) => {
        const taken = takenBoxes();
        for (const each of boxes) taken.take(each);
        expect(taken.free(box)).toBe(!boxes.some((each) => overlap(each, box)));
      }),
    );
  });
});

describe("leadsThrough", () => {
  const box = boxAround(100, 0, 20, 10);

  it.each([
    [{ x: 200, y: 0 }, true],
    [{ x: 90, y: 5 }, true],
    [{ x: 70, y: 0 }, false],
    [{ x: 200, y: 60 }, false],
    [{ x: 0, y: 200 }, false],
    [{ x: -200, y: 0 }, false],
  ])("from the origin to %o: %s", (to, expected) => {
    expect(leadsThrough({ from: { x: 0, y: 0 }, to }, box)).toBe(expected);
  });
});
