import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lanesOf } from "./lanes.ts";
import { pageLine, pointOn, type PageNode } from "./line-geometry.ts";
import { edge } from "../testing.ts";

const at = (x: number, y: number): PageNode => ({ x, y, kind: "Person", size: 10, ringed: false });

describe("lanesOf", () => {
  it("puts a lone edge in the middle", () => {
    expect(lanesOf([edge("a", "SUED_BY", "b")]).get("a|SUED_BY|b")).toEqual({ offset: 0, of: 1 });
  });

  it("keeps the middles of parallel edges a lane apart, whichever way they point", () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 2, maxLength: 7 }),
        fc.integer({ min: -300, max: 300 }),
        fc.integer({ min: 60, max: 300 }),
        (ways, dx, dy) => {
          const edges = ways.map((forward, i) => ({
            ...edge(forward ? "a" : "b", "SUED_BY", forward ? "b" : "a"),
            id: `e${i}`,
          }));
          const lanes = lanesOf(edges);
          const [a, b] = [at(0, 0), at(dx, dy)];
          const middles = edges.map(({ id, subject }) => {
            const lane = lanes.get(id) ?? { offset: 0, of: 0 };
            expect(lane.of).toBe(ways.length);
            const line = subject === "a" ? pageLine(a, b, lane) : pageLine(b, a, lane);
            return pointOn(line, line.length / 2);
          });
          middles.forEach((one, i) => {
            for (const other of middles.slice(i + 1)) {
              expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(7.9);
            }
          });
        },
      ),
    );
  });
});
