import { entityKinds } from "@trialgraph/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GAP, loopReach, pageLine, pointOn, RING_REACH, type PageNode } from "./line-geometry.ts";
import { reachOf } from "./reach.ts";

const nodeArb: fc.Arbitrary<PageNode> = fc.record({
  x: fc.integer({ min: 0, max: 900 }),
  y: fc.integer({ min: 0, max: 900 }),
  kind: fc.constantFrom(...entityKinds),
  size: fc.integer({ min: 5, max: 16 }),
  ringed: fc.boolean(),
});

describe("pageLine", () => {
  it("begins and ends outside of both nodes' borders and rings", () => {
    fc.assert(
      fc.property(nodeArb, nodeArb, fc.constantFrom(-1, -0.5, 0, 0.5, 1), (from, to, offset) => {
        fc.pre(Math.hypot(from.x - to.x, from.y - to.y) > 60);
        const line = pageLine(from, to, { offset, of: 3 });
        const ends = [pointOn(line, 0), pointOn(line, line.length)];
        [from, to].forEach((node, i) => {
          const end = ends[i] ?? node;
          const [dx, dy] = [end.x - node.x, end.y - node.y];
          const border = node.ringed ? RING_REACH : reachOf(node.kind, dx, -dy);
          expect(Math.hypot(dx, dy)).toBeGreaterThan(Math.min(border, 1) * node.size * 0.6);
        });
      }),
    );
  });

  it("stops a gap short of a circle", () => {
    const person = { kind: "Person", size: 10, ringed: false } as const;
    const line = pageLine(
      { ...person, x: 0, y: 0 },
      { ...person, x: 100, y: 0 },
      { offset: 0, of: 1 },
    );
    expect(pointOn(line, 0)).toEqual({ x: 10 + GAP, y: 0 });
    expect(line.length).toBeCloseTo(100 - 20 - 2 * GAP);
  });
});

describe("reachOf", () => {
  it("is the distance to the border of the shape", () => {
    expect(reachOf("Person", 3, 4)).toBe(1);
    expect(reachOf("Organization", 1, 0)).toBeCloseTo(8 / 9);
    expect(reachOf("Organization", 1, 1)).toBeCloseTo((8 / 9) * Math.SQRT2);
    expect(reachOf("Trial", 0, -1)).toBeCloseTo(1.2);
    expect(reachOf("Publication", 0, 1)).toBeCloseTo(4.8 / 9);
  });

  it("is between a third and one and a half of the size in every direction", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...entityKinds),
        fc.double({ min: 0, max: 7, noNaN: true }),
        (kind, angle) => {
          const reach = reachOf(kind, Math.cos(angle), Math.sin(angle));
          expect(reach).toBeGreaterThan(1 / 3);
          expect(reach).toBeLessThan(1.5);
        },
      ),
    );
  });
});

describe("a line from a thing to itself", () => {
  const node = { x: 50, y: 50, kind: "Trial", size: 10, ringed: false } as const;

  it("begins and ends at its node's border and lies outside of it in between", () => {
    fc.assert(
      fc.property(nodeArb, fc.integer({ min: 0, max: 3 }), (at, number) => {
        const line = pageLine(at, at, { offset: number - 1.5, of: 4 });
        const off = [0, 0.25, 0.5, 0.75, 1].map((share) => {
          const { x, y } = pointOn(line, line.length * share);
          return Math.hypot(x - at.x, y - at.y);
        });
        const reach = loopReach(at.size, at.ringed);
        expect(off[0]).toBeCloseTo(reach);
        expect(off[4]).toBeCloseTo(reach);
        for (const each of off.slice(1, 4)) expect(each).toBeGreaterThan(reach);
      }),
    );
  });

  it("is wider than the one inside of it", () => {
    const [inner, outer] = [-0.5, 0.5].map((offset) => pageLine(node, node, { offset, of: 2 }));
    expect(outer?.length).toBeGreaterThan((inner?.length ?? 0) + 20);
  });
});
