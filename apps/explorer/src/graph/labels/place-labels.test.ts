import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxAround, inside, overlap, type PageBox } from "./boxes.ts";
import { placeLabels, type LabelWish } from "./place-labels.ts";

const wish = (id: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  id,
  x,
  y,
  half: { width: 10, height: 10 },
  text: { width: 90, height: 16 },
  lines: [],
  priority: 0,
  insistent: false,
  ...more,
});

const wishesArb = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 24 }), fc.integer({ min: 0, max: 24 })), {
    maxLength: 60,
    selector: ([x, y]) => `${x} ${y}`,
  })
  .chain((cells) =>
    fc.tuple(
      ...cells.map(([x, y], i) =>
        fc
          .record({ width: fc.integer({ min: 10, max: 200 }), priority: fc.nat(9) })
          .map(({ width, priority }) =>
            wish(`n${i}`, x * 30, y * 30, { text: { width, height: 16 }, priority }),
          ),
      ),
    ),
  );

describe("placeLabels", () => {
  it("lets no label lie on a node, on another label, or on what is taken", () => {
    const also: PageBox[] = [{ x: 100, y: 100, width: 200, height: 30 }];
    fc.assert(
      fc.property(wishesArb, (wishes) => {
        const placed = placeLabels(wishes, { also });
        const nodes = wishes.map(({ x, y, half }) => boxAround(x, y, half.width, half.height));
        placed.forEach((label, i) => {
          for (const other of [...nodes, ...also, ...placed.slice(i + 1)]) {
            expect(overlap(label, other)).toBe(false);
          }
        });
      }),
    );
  });

  it("does not depend on the order of the wishes", () => {
    fc.assert(
      fc.property(wishesArb, (wishes) => {
        expect(placeLabels(wishes.toReversed())).toEqual(placeLabels(wishes));
      }),
    );
  });

  it("puts a lone label below its node, and to the right where there is no place below", () => {
    expect(placeLabels([wish("a", 0, 0)])[0]).toMatchObject({ align: "center", x: -45, y: 15 });
    const below = { x: -60, y: 12, width: 120, height: 40 };
    expect(placeLabels([wish("a", 0, 0)], { also: [below] })[0]).toMatchObject({ align: "left" });
  });

  it("rather lies where it covers no line", () => {
    const from = { x: 0, y: 0 };
    const down = { from, to: { x: 0, y: 200 } };
    const right = { from, to: { x: 200, y: 5 } };
    expect(placeLabels([wish("a", 0, 0, { lines: [down] })])[0]).toMatchObject({ align: "left" });
    const both = wish("a", 0, 0, { lines: [down, right] });
    expect(placeLabels([both])[0]).toMatchObject({ align: "right" });
  });

  it("gives the more important label the place and drops the other", () => {
    const wall = (x: number, y: number): PageBox => boxAround(x, y, 400, 9);
    const also = [wall(0, -17), wall(0, 48), wall(-512, 0), wall(512, 0)];
    const [a, b] = [wish("a", -40, 0, { priority: 1 }), wish("b", 40, 0, { priority: 2 })];
    expect(
      placeLabels([a, b], { also, within: boxAround(0, 0, 110, 34) }).map(({ id }) => id),
    ).toEqual(["b"]);
  });

  it("keeps labels inside of the given rectangle", () => {
    const within = { x: -30, y: -100, width: 400, height: 200 };
    for (const label of placeLabels([wish("a", 0, 0)], { within })) {
      expect(inside(label, within)).toBe(true);
    }
  });

  it("lets an insistent label stand further off", () => {
    const also = [boxAround(0, 0, 60, 22)];
    expect(placeLabels([wish("a", 0, 0)], { also })).toEqual([]);
    expect(placeLabels([wish("a", 0, 0, { insistent: true })], { also })).toHaveLength(1);
  });
});
