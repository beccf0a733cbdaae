import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clearPoints } from "./clear-points.ts";
import { pageLine, type PageLine, type PageNode } from "./line-geometry.ts";
import type { Page } from "./page.ts";
import { pick } from "./pick.ts";

const at = (x: number, y: number): PageNode => ({ x, y, kind: "Person", size: 10, ringed: false });
const lane = { offset: 0, of: 1 };
const line = pageLine(at(0, 0), at(400, 0), lane);

const clearPoint = (lines: readonly PageLine[], nodes: readonly PageNode[] = []) =>
  clearPoints({
    nodes: new Map(nodes.map((node, i) => [`n${i}`, node])),
    lines: new Map(lines.map((each, i) => [`e${i}`, each])),
  }).get("e0") ?? { x: Number.NaN, y: Number.NaN };

const spot = fc.record({
  x: fc.integer({ min: 0, max: 500 }),
  y: fc.integer({ min: 0, max: 500 }),
});

describe("clearPoints", () => {
  it("is the middle where nothing covers the line", () => {
    expect(clearPoint([line])).toEqual({ x: 200, y: 0 });
  });

  it("keeps off nodes and other lines", () => {
    expect(Math.abs(clearPoint([line], [at(200, 5)]).x - 200)).toBeGreaterThan(12);
    const other = pageLine(at(200, -200), at(200, 200), lane);
    expect(Math.abs(clearPoint([line, other]).x - 200)).toBeGreaterThan(3);
  });

  it("is the middle where all of the line is covered", () => {
    expect(clearPoint([line, { ...line }])).toEqual({ x: 200, y: 0 });
  });

  it("is where a pointer picks the line, unless it had to be the middle", () => {
    fc.assert(
      fc.property(fc.array(spot, { minLength: 2, maxLength: 8 }), (spots) => {
        const nodes = new Map(spots.map(({ x, y }, i) => [`n${i}`, at(x, y)]));
        const all = [...nodes.values()];
        const lines = new Map(
          all.slice(1).flatMap((node, i) => {
            const from = all[i];
            return from ? [[`e${i}`, pageLine(from, node, lane)] as const] : [];
          }),
        );
        const page: Page = { nodes, lines };
        const clear = [...clearPoints(page)].filter(([id, point]) => {
          const each = page.lines.get(id);
          return (
            each && Math.abs(point.x - each.start.x - (each.direction.x * each.length) / 2) >= 1e-6
          );
        });
        expect(clear.map(([, point]) => pick(page, point))).toEqual(
          clear.map(([id]) => ({ kind: "edge", id })),
        );
      }),
    );
  });
});
