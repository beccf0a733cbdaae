import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Component } from "../components.ts";
import { bodiesOf, isNamed, isOnName, PAGE, type Body } from "./bodies.ts";
import { evened } from "./even.ts";
import { relax } from "./relax.ts";
import { settle } from "./settle.ts";

const point = fc.record({
  x: fc.integer({ min: -900, max: 900 }),
  y: fc.integer({ min: -900, max: 900 }),
});

/** A star of so many leaves, and a chain that starts at it. */
const graphArb = fc
  .record({ leaves: fc.integer({ min: 9, max: 20 }), chain: fc.integer({ min: 1, max: 60 }) })
  .chain(({ leaves, chain }) => {
    const order = 1 + leaves + chain;
    const nodes = Array.from({ length: order }, (_, i) => ({ id: `n${i}` }));
    const star = Array.from({ length: leaves }, (_, i) => [0, i + 1] as const);
    const links = Array.from(
      { length: chain },
      (_, i) => [Math.max(0, i + leaves), i + leaves + 1] as const,
    );
    const graph: Component = { nodes, edges: [...star, ...links] };
    const points = fc.array(point, { minLength: order, maxLength: order });
    return points.map((at) => ({ graph, points: at }));
  });

const onNames = (bodies: readonly Body[]): number =>
  bodies
    .filter(isNamed)
    .reduce(
      (sum, owner) =>
        sum + bodies.filter((p) => p !== owner && isOnName(owner, p, p.radius)).length,
      0,
    );

describe("evened", () => {
  it("fills the page and keeps the order along both axes", () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), (points) => {
        const even = evened(points, PAGE);
        even.forEach((a, i) => {
          expect(a.x >= 0 && a.x <= PAGE.width && a.y >= 0 && a.y <= PAGE.height).toBe(true);
          even.forEach((b, j) => {
            const [before, beside] = [points[i], points[j]];
            expect(!before || !beside || before.x >= beside.x || a.x < b.x).toBe(true);
            expect(!before || !beside || before.y >= beside.y || a.y < b.y).toBe(true);
          });
        });
      }),
    );
  });
});

describe("a page", () => {
  it("has room for the names of the most connected alone", () => {
    fc.assert(
      fc.property(graphArb, ({ graph, points }) => {
        const named = bodiesOf(graph, points).flatMap((body, i) => (isNamed(body) ? [i] : []));
        expect(named).toEqual([0]);
      }),
    );
  });

  it("is cleared for names as bodies push each other away", () => {
    fc.assert(
      fc.property(graphArb, ({ graph, points }) => {
        const bodies = bodiesOf(graph, evened(points, PAGE));
        relax(bodies, PAGE);
        settle(bodies, graph.edges);
        expect(onNames(bodies)).toBe(0);
      }),
      { numRuns: 20 },
    );
  });

  it("is left by nobody who seeks a better place", () => {
    fc.assert(
      fc.property(graphArb, ({ graph, points }) => {
        const bodies = bodiesOf(graph, evened(points, PAGE));
        settle(bodies, graph.edges);
        for (const { x, y } of bodies) {
          expect(x >= 0 && x <= PAGE.width && y >= 0 && y <= PAGE.height).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });
});
