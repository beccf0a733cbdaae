import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageLine, type PageNode } from "../lines/line-geometry.ts";
import { boxAround, inside, leadsThrough, overlap, type PageBox } from "./boxes.ts";
import { groundOf, nodeBox } from "./ground.ts";
import { placeLabels, type LabelLimits, type LabelWish, type PlacedLabel } from "./place-labels.ts";

const node = (x: number, y: number): PageNode => ({
  x,
  y,
  kind: "Person",
  size: 8,
  ringed: false,
});

/** What the label of a node at a place wishes. */
const wish = (id: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => {
  const { width, height } = nodeBox(node(x, y));
  return {
    id,
    x,
    y,
    half: { width: width / 2, height: height / 2 },
    text: { width: 90, height: 16 },
    priority: 0,
    reach: 0,
    insistent: false,
    ...more,
  };
};

type Ends = readonly [from: readonly [number, number], to: readonly [number, number]];

/** Places labels on the page of their nodes, with lines between points. */
function placed(
  wishes: readonly LabelWish[],
  limits: Omit<LabelLimits, "ground"> = {},
  lines: readonly Ends[] = [],
): readonly PlacedLabel[] {
  const nodes = new Map(wishes.map(({ id, x, y }) => [id, node(x, y)]));
  const drawn = lines.map(([from, to], i) => {
    const line = pageLine(node(...from), node(...to), { offset: 0, of: 1 });
    return [`line ${i}`, line] as const;
  });
  return placeLabels(wishes, { ground: groundOf({ nodes, lines: new Map(drawn) }), ...limits });
}

const wishesArb = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 24 }), fc.integer({ min: 0, max: 24 })), {
    maxLength: 60,
    selector: ([x, y]) => `${x} ${y}`,
  })
  .chain((cells) =>
    fc.tuple(
      ...cells.map(([x, y], i) =>
        fc
          .record({
            width: fc.integer({ min: 10, max: 200 }),
            priority: fc.nat(9),
            reach: fc.constantFrom(0, 84),
          })
          .map(({ width, priority, reach }) => {
            const more = { text: { width, height: 16 }, priority, reach };
            return wish(`n${i}`, x * 30, y * 30, { ...more, insistent: reach > 0 });
          }),
      ),
    ),
  );

/** The labels that lie on a node, on another label or on what is taken, or whose leader does. */
function overlapping(
  labels: readonly PlacedLabel[],
  wishes: readonly LabelWish[],
  also: readonly PageBox[] = [],
): readonly PlacedLabel[] {
  return labels.filter((label, i) => {
    const others = labels.filter((_, j) => j !== i);
    const nodes = wishes.map(({ id, x, y }) => ({ ...nodeBox(node(x, y)), id }));
    if ([...nodes, ...also, ...others].some((other) => overlap(label, other))) return true;
    const { leader } = label;
    const foreign = nodes.filter(({ id }) => id !== label.id);
    return (
      leader !== undefined &&
      [...foreign, ...also, ...others].some((other) => leadsThrough(leader, other))
    );
  });
}

describe("placeLabels", () => {
  it("lets no label and no leader lie on a node, on another label, or on what is taken", () => {
    const also: PageBox[] = [{ x: 100, y: 100, width: 200, height: 30 }];
    fc.assert(
      fc.property(wishesArb, (wishes) => {
        expect(overlapping(placed(wishes, { also }), wishes, also)).toEqual([]);
      }),
    );
  });

  it("neither does so where labels are kept and some of them have grown or are sought anew", () => {
    const grownArb = fc.record({ wishes: wishesArb, chosen: fc.integer({ min: 1, max: 5 }) });
    fc.assert(
      fc.property(grownArb, ({ wishes, chosen }) => {
        const kept = new Map(placed(wishes).map((label) => [label.id, label]));
        const grown = wishes.map((each, i) =>
          i % chosen === 0
            ? { ...each, priority: 1e5, text: { width: each.text.width + 20, height: 31 } }
            : each,
        );
        const sought = new Map(grown.filter((_, i) => i % chosen === 0).map(({ id }) => [id, id]));
        const labels = placed(grown, { kept, sought });
        expect(overlapping(labels, wishes)).toEqual([]);
        const stayed = labels.filter(({ id }) => !sought.has(id));
        expect(stayed).toEqual(stayed.map(({ id }) => kept.get(id)));
      }),
    );
  });

  it("does not depend on the order of the wishes", () => {
    fc.assert(
      fc.property(wishesArb, (wishes) => {
        expect(placed(wishes.toReversed())).toEqual(placed(wishes));
      }),
    );
  });

  it("puts a lone label below its node, and to the right where there is no place below", () => {
    expect(placed([wish("a", 0, 0)])[0]).toMatchObject({ align: "center", x: -45 });
    const below = { x: -60, y: 12, width: 120, height: 40 };
    expect(placed([wish("a", 0, 0)], { also: [below] })[0]).toMatchObject({ align: "left" });
  });

  it("rather lies where it covers no line", () => {
    const down: Ends[] = [1, 2, 3].map((i) => [
      [0, 0],
      [i, 200],
    ]);
    expect(placed([wish("a", 0, 0)], {}, down)[0]).toMatchObject({ align: "left" });
    const right: Ends[] = [1, 2, 3].map((i) => [
      [0, 0],
      [200, i],
    ]);
    const both = placed([wish("a", 0, 0)], {}, [...down, ...right]);
    expect(both[0]).toMatchObject({ align: "right" });
  });

  it("gives the more important label the place and drops the other", () => {
    const wall = (x: number, y: number): PageBox => boxAround(x, y, 400, 9);
    const also = [wall(0, -17), wall(0, 48), wall(-512, 0), wall(512, 0)];
    const [a, b] = [wish("a", -40, 0, { priority: 1 }), wish("b", 40, 0, { priority: 2 })];
    const within = boxAround(0, 0, 110, 36);
    expect(placed([a, b], { also, within }).map(({ id }) => id)).toEqual(["b"]);
  });

  it("moves labels out of the way of one that insists", () => {
    const text = { width: 60, height: 16 };
    const row = { within: { x: -106, y: -12, width: 212, height: 24 } };
    const right: Ends[] = [1, 2, 3].map((i) => [
      [0, 0],
      [200, i],
    ]);
    const wishes = (insistent: boolean) => [
      wish("a", 0, 0, { text, priority: 2, insistent }),
      wish("b", -96, 0, { text, priority: 1, insistent }),
    ];
    const greedy = placed(wishes(false), row, right);
    expect(greedy.map(({ id, align }) => [id, align])).toEqual([["a", "right"]]);
    const moved = placed(wishes(true), row, right);
    expect(moved.map(({ id, align }) => [id, align])).toEqual([
      ["b", "left"],
      ["a", "left"],
    ]);
  });

  it("keeps labels inside of the given rectangle", () => {
    const within = { x: -30, y: -100, width: 400, height: 200 };
    const labels = placed([wish("a", 0, 0)], { within });
    expect(labels).toHaveLength(1);
    for (const label of labels) expect(inside(label, within)).toBe(true);
  });

  it("lets a label with a long reach stand further off, at the end of a leader", () => {
    const crowd = Array.from({ length: 7 }, (_, i) => {
      const angle = (i * 2 * Math.PI) / 7;
      return wish(`crowd ${i}`, 34 * Math.cos(angle), 34 * Math.sin(angle), { priority: -1 });
    });
    const labels = (reach: number) =>
      placed([wish("a", 0, 0, { reach }), ...crowd]).filter(({ id }) => id === "a");
    expect(labels(0)).toEqual([]);
    const [label] = labels(84);
    expect(label?.leader).toBeDefined();
    expect(Math.hypot(label?.leader?.from.x ?? 0, label?.leader?.from.y ?? 0)).toBeLessThan(14);
  });
});
