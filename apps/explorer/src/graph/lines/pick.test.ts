import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageLine, pointOn, type PageNode } from "./line-geometry.ts";
import { FINGER, offLine, pick } from "./pick.ts";

const at = (x: number, y: number, size = 10): PageNode => ({
  x,
  y,
  kind: "Person",
  size,
  ringed: false,
});
const lane = { offset: 0, of: 1 };
const [a, b, foreign] = [at(0, 0), at(400, 0), at(200, 8)];
const page = {
  nodes: new Map([
    ["a", a],
    ["b", b],
    ["foreign", foreign],
  ]),
  lines: new Map([["a-b", pageLine(a, b, lane)]]),
};

describe("pick", () => {
  it("is the node whose shape the pointer is on, before any line", () => {
    expect(pick(page, { x: 3, y: 3 })).toEqual({ kind: "entity", id: "a" });
    expect(pick(page, { x: 200, y: 0 })).toEqual({ kind: "entity", id: "foreign" });
  });

  it("is the line beside a node that it runs under, where the pointer is off the node's shape", () => {
    expect(pick(page, { x: 186, y: 2 })).toEqual({ kind: "edge", id: "a-b" });
    expect(pick(page, { x: 200, y: -5 })).toEqual({ kind: "edge", id: "a-b" });
  });

  it("is a small node close by where no line is, and nothing further away", () => {
    const small = { nodes: new Map([["s", at(0, 0, 3)]]), lines: new Map() };
    expect(pick(small, { x: 8, y: 8 })).toEqual({ kind: "entity", id: "s" });
    expect(pick(small, { x: 12, y: 12 })).toEqual({ kind: "none" });
    expect(pick(small, { x: 15, y: 15 }, FINGER)).toEqual({ kind: "entity", id: "s" });
  });

  it("tells every one of parallel lines and loops in its own middle", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 3 }),
        (count, loops) => {
          const beside = Array.from({ length: count }, (_, i) => {
            const offset = i - (count - 1) / 2;
            return [`p${i}`, pageLine(a, b, { offset, of: count })] as const;
          });
          const around = Array.from({ length: loops }, (_, i) => {
            const offset = i - (loops - 1) / 2;
            return [`l${i}`, pageLine(a, a, { offset, of: loops })] as const;
          });
          const both = {
            ...page,
            nodes: new Map([
              ["a", a],
              ["b", b],
            ]),
            lines: new Map([...beside, ...around]),
          };
          for (const [id, line] of both.lines) {
            expect(pick(both, pointOn(line, line.length / 2))).toEqual({ kind: "edge", id });
          }
        },
      ),
    );
  });
});

describe("offLine", () => {
  it("is nothing on the line's course, and what a point lies beside of it", () => {
    const arbitrary = fc.constantFrom(
      pageLine(a, b, lane),
      pageLine(a, b, { offset: 1, of: 3 }),
      pageLine(a, a, { offset: 0.5, of: 2 }),
    );
    fc.assert(
      fc.property(arbitrary, fc.double({ min: 0, max: 1, noNaN: true }), (line, share) => {
        expect(offLine(line, pointOn(line, line.length * share), 6)).toBeLessThan(1e-6);
      }),
    );
    expect(offLine(pageLine(a, b, lane), { x: 200, y: 4 }, 6)).toBeCloseTo(4);
    expect(offLine(pageLine(a, b, lane), { x: 200, y: 7 }, 6)).toBe(Number.POSITIVE_INFINITY);
  });
});
