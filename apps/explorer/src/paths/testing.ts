// Graphs for the tests and benches of paths: of named edges, and of the size and shape of real data.
import type { Edge } from "@trialgraph/model";
import { toGraphIndex, type GraphIndex } from "../data/graph-index.ts";
import { edge, entity, viewOf } from "../graph/testing.ts";

/** An index of some edges and of the people they join. */
export function indexOf(edges: readonly Edge[], alone: readonly string[] = []): GraphIndex {
  const ids = new Set([...alone, ...edges.flatMap(({ subject, object }) => [subject, object])]);
  return toGraphIndex(
    viewOf(
      [...ids].map((id) => entity(id, "Person")),
      edges,
    ),
  );
}

/** A number from 0 to below `below`, the next of a fixed row (Park and Miller's generator). */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 16_807) % 2_147_483_647;
    return state % below;
  };
}

/**
 * A graph in which new things join old ones the more often, the more lines those have: a few hubs and
 * many leaves, as States and their citizens are. The same every time.
 */
export function hubbed(entities: number, lines: number): GraphIndex {
  const roll = dice(7);
  const ends: string[] = ["n0", "n1"];
  const edges = Array.from({ length: lines }, (_, i): Edge => {
    const from = i < entities - 1 ? `n${i + 1}` : `n${roll(entities)}`;
    const to = ends[roll(ends.length)] ?? "n0";
    ends.push(from, to);
    return edge(from, "AFFILIATED_WITH", to, { id: `e${i}`, origins: 1 + roll(2) });
  });
  return indexOf(edges);
}
