// Edges between the same two entities lie side by side: which lane each has.
import type { Edge } from "@trialgraph/model";

/**
 * Where a line lies beside the others between its two ends. `offset`: how many lanes to the left of
 * the middle, seen from its subject (a half where their number is even); `of`: how many there are.
 * Of the lines from a thing to itself the one with the least offset is the innermost.
 */
export interface Lane {
  readonly offset: number;
  readonly of: number;
}

/** The unordered pair that an edge joins, as one text. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

const byDirection = (a: Edge, b: Edge) =>
  a.subject.localeCompare(b.subject, "en") || (a.id < b.id ? -1 : 1);

/** The lane of every edge, by edge id. Edges that point the same way lie next to each other. */
export function lanesOf(edges: readonly Edge[]): ReadonlyMap<string, Lane> {
  const pairs = new Map<string, Edge[]>();
  for (const edge of edges) {
    const key = pairKey(edge.subject, edge.object);
    pairs.set(key, [...(pairs.get(key) ?? []), edge]);
  }
  const lanes = new Map<string, Lane>();
  for (const pair of pairs.values()) {
    pair.toSorted(byDirection).forEach(({ id, subject, object }, i) => {
      const offset = i - (pair.length - 1) / 2;
      lanes.set(id, { offset: (subject <= object ? offset : -offset) + 0, of: pair.length });
    });
  }
  return lanes;
}
