import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grid, type Rectangle, type Way } from "./grid.ts";

const at = fc.integer({ min: -400, max: 400 });
const size = fc.integer({ min: 1, max: 200 });
const boxArb: fc.Arbitrary<Rectangle> = fc.record({ x: at, y: at, width: size, height: size });
const wayArb: fc.Arbitrary<Way> = fc.record({
  from: fc.record({ x: at, y: at }),
  to: fc.record({ x: at, y: at }),
});

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Points along a way. */
const pointsOn = ({ from, to }: Way) =>
  Array.from({ length: 101 }, (_, i) => ({
    x: from.x + ((to.x - from.x) * i) / 100,
    y: from.y + ((to.y - from.y) * i) / 100,
  }));

const meets = (way: Way, { x, y, width, height }: Rectangle): boolean =>
  pointsOn(way).some((p) => p.x > x && p.x < x + width && p.y > y && p.y < y + height);

function asked(ask: (test: (thing: number) => boolean) => boolean): readonly number[] {
  const things: number[] = [];
  ask((thing) => things.push(thing) < 0);
  return things;
}

const numbersOf = <T>(things: readonly T[], holds: (thing: T) => boolean): readonly number[] =>
  things.flatMap((thing, number) => (holds(thing) ? [number] : []));

describe("grid", () => {
  it("finds every rectangle that overlaps another or a way, asking each at most once", () => {
    fc.assert(
      fc.property(fc.array(boxArb, { maxLength: 20 }), boxArb, wayArb, (boxes, box, way) => {
        const cells = grid(64);
        for (const [number, each] of boxes.entries()) cells.put(number, each);
        const near = asked((test) => cells.some(box, test));
        expect(new Set(near).size).toBe(near.length);
        const over = numbersOf(boxes, (each) => overlap(each, box));
        expect(near).toEqual(expect.arrayContaining([...over]));
        const along = asked((test) => cells.someAlong(way, test));
        expect(along).toEqual(
          expect.arrayContaining([...numbersOf(boxes, (each) => meets(way, each))]),
        );
      }),
    );
  });

  it("finds every way that leads through a rectangle", () => {
    fc.assert(
      fc.property(fc.array(wayArb, { maxLength: 20 }), boxArb, (ways, box) => {
        const cells = grid(32);
        for (const [number, way] of ways.entries()) cells.putAlong(number, way);
        const through = numbersOf(ways, (way) => meets(way, box));
        expect(asked((test) => cells.some(box, test))).toEqual(
          expect.arrayContaining([...through]),
        );
      }),
    );
  });

  it("stops asking where the test holds, and asks for nothing that was removed", () => {
    const cells = grid(10);
    const box = { x: 0, y: 0, width: 5, height: 5 };
    for (let thing = 0; thing < 5; thing += 1) cells.put(thing, box);
    cells.remove(1);
    expect(asked((test) => cells.some(box, test))).toEqual([0, 2, 3, 4]);
    const seen: number[] = [];
    expect(cells.some(box, (thing) => seen.push(thing) === 2)).toBe(true);
    expect(seen).toEqual([0, 2]);
  });
});
