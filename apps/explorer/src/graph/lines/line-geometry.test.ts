import { entityKinds } from "@trialgraph/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GAP, pageLine, pointOn, RING_REACH, type PageNode } from "./line-geometry.ts";
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
