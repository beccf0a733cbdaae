import type { Edge, Id } from "@trialgraph/model";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GraphIndex } from "../data/graph-index.ts";
import { edge } from "../graph/testing.ts";
import type { VisibleGraph } from "../graph/visible.ts";
import { findPaths, MAX_HOPS, type Path } from "./find-paths.ts";
import { weaknessOf } from "./strength.ts";
import { indexOf } from "./testing.ts";

const ids = ["a", "b", "c", "d", "e", "f", "z"];

const anyEdge = fc
  .record({
    ends: fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)),
    standing: fc.constantFrom<Edge["standing"]>("supported", "single-source", "disputed", "denied"),
    certainty: fc.constantFrom<Edge["certainty"]>("stated", "alleged"),
    isDrawn: fc.integer({ max: 9, min: 0 }).map((n) => n > 0),
    sensitive: fc.boolean(),
  })
  .map(({ ends: [a, b], ...more }) => ({ ...more, from: a, to: b }));

/** A graph of which some edges and one thing may not be drawn. */
const anyGraph = fc
  .record({
    given: fc.array(anyEdge, { maxLength: 30, size: "max" }),
    hidden: fc.constantFrom(...ids, "none"),
  })
  .map(({ given, hidden }) => {
    const edges = given.map(({ from, to, standing, certainty, sensitive }, i) =>
      edge(from, "AFFILIATED_WITH", to, { standing, certainty, sensitive, id: `e${i}` }),
    );
    const drawn = edges.filter((_, i) => given[i]?.isDrawn).map(({ id }) => id);
    const entities = new Set(ids.filter((id) => id !== hidden));
    return { index: indexOf(edges, ids), visible: { entities, edges: new Set(drawn) } };
  });

type Rank = readonly (number | string)[];

/** What a path is ordered by, worked out from nothing but its nodes and the edges. */
function rankOf(index: GraphIndex, visible: VisibleGraph, nodes: readonly Id[]): Rank {
  const drawn = index.view.edges.filter(
    ({ id, subject, object }) =>
      visible.edges.has(id) &&
      subject !== object &&
      visible.entities.has(subject) &&
      visible.entities.has(object),
  );
  const weak = nodes.slice(1).map((to, i) => {
    const joins = [nodes[i], to];
    const between = drawn.filter(
      ({ subject, object }) => joins.includes(subject) && joins.includes(object),
    );
    return Math.min(...between.map(weaknessOf));
  });
  const lines = nodes
    .slice(1, -1)
    .map((id) => drawn.filter(({ subject, object }) => [subject, object].includes(id)).length);
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  return [weak.length, Math.max(...weak), sum(weak), sum(lines), nodes.join("")];
}

const byRank = (a: Rank, b: Rank): number => {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
};

/** Every simple path there is, by trying all. */
function allPaths(index: GraphIndex, visible: VisibleGraph, nodes: readonly Id[]): Id[][] {
  const last = nodes.at(-1) ?? "";
  if (last === "z") return [[...nodes]];
  if (nodes.length > MAX_HOPS) return [];
  const next = new Set(
    index.view.edges
      .filter(
        ({ id, subject, object }) => visible.edges.has(id) && [subject, object].includes(last),
      )
      .map(({ subject, object }) => (subject === last ? object : subject)),
  );
  return [...next]
    .filter((id) => visible.entities.has(id) && !nodes.includes(id))
    .flatMap((id) => allPaths(index, visible, [...nodes, id]));
}

const isJoined = ({ nodes, hops }: Path, { edges }: VisibleGraph): boolean =>
  hops.length === nodes.length - 1 &&
  hops.every(
    ({ from, to, edges: between }, i) =>
      from === nodes[i] &&
      to === nodes[i + 1] &&
      between.every(
        ({ id, subject, object }) =>
          edges.has(id) && [from, to].toSorted().join() === [subject, object].toSorted().join(),
      ),
  );

describe("paths over any graph", () => {
  it("are simple, distinct, joined by what is visible, and marked at their weakest", () => {
    fc.assert(
      fc.property(anyGraph, ({ index, visible }) => {
        const paths = findPaths(index, visible, "a", "z");
        expect(new Set(paths.map(({ nodes }) => nodes.join())).size).toBe(paths.length);
        for (const path of paths) {
          expect(new Set(path.nodes).size).toBe(path.nodes.length);
          expect(path.nodes.every((id) => visible.entities.has(id))).toBe(true);
          expect(isJoined(path, visible)).toBe(true);
          const most = Math.max(...path.hops.map(({ weakness }) => weakness));
          expect(path.hops.every((hop) => hop.weakest === (hop.weakness === most))).toBe(true);
        }
      }),
    );
  });

  it("are the best of all there are, in their order", () => {
    fc.assert(
      fc.property(anyGraph, fc.integer({ min: 1, max: 12 }), ({ index, visible }, limit) => {
        const starts = ["a", "z"].every((id) => visible.entities.has(id));
        const all = starts ? allPaths(index, visible, ["a"]) : [];
        const best = all
          .map((nodes) => rankOf(index, visible, nodes))
          .toSorted(byRank)
          .slice(0, limit);
        const found = findPaths(index, visible, "a", "z", limit);
        expect(found.map(({ nodes }) => rankOf(index, visible, nodes))).toEqual(best);
      }),
      { numRuns: 500 },
    );
  });
});
