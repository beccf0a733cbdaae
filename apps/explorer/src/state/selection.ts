// What is selected: nothing, one entity, or the line between two entities. Plain data.
import type { Edge, Id } from "@trialgraph/model";

/** The selection. A pair is unordered (`ends` sorted); `edge` is the one of its edges to begin with. */
export type Selection =
  | { readonly kind: "none" }
  | { readonly kind: "entity"; readonly id: Id }
  | { readonly kind: "pair"; readonly ends: readonly [Id, Id]; readonly edge?: string };

/** Nothing selected. */
export const nothing: Selection = { kind: "none" };

/** Selects one entity. */
export const selectEntity = (id: Id): Selection => ({ kind: "entity", id });

/** Selects the line between two entities, beginning with one of its edges where one is named. */
export function selectPair(a: Id, b: Id, edge?: string): Selection {
  const ends: readonly [Id, Id] = a < b ? [a, b] : [b, a];
  return edge === undefined ? { kind: "pair", ends } : { kind: "pair", ends, edge };
}

/** Selects an edge, as part of the line between its two ends. */
export const selectEdge = (edge: Edge): Selection => selectPair(edge.subject, edge.object, edge.id);
