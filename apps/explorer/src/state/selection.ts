// What is selected: nothing, an entity, the line between two, or a path from one to another.
import type { Edge, Id } from "@trialgraph/model";

/**
 * The selection. A pair is unordered (`ends` sorted); `edge` is the one of its edges to begin with.
 * A path goes from an end to another; `nth` is which of the paths found, from 1, the shortest first.
 */
export type Selection =
  | { readonly kind: "none" }
  | { readonly kind: "entity"; readonly id: Id }
  | { readonly kind: "pair"; readonly ends: readonly [Id, Id]; readonly edge?: string }
  | { readonly kind: "path"; readonly ends: readonly [from: Id, to: Id]; readonly nth: number };

/** Nothing selected. */
export const nothing: Selection = { kind: "none" };

/** Selects one entity. */
export const selectEntity = (id: Id): Selection => ({ kind: "entity", id });

/** Selects the line between two entities, beginning with one of its edges where one is named. */
export function selectPair(a: Id, b: Id, edge?: string): Selection {
  const ends: readonly [Id, Id] = a < b ? [a, b] : [b, a];
  return edge === undefined ? { kind: "pair", ends } : { kind: "pair", ends, edge };
}

/**
 * Selects an edge, as part of the line between its two ends. Of a sensitive one the ends alone: the
 * address holds the selection, and an edge's id tells what it says.
 */
export const selectEdge = ({ id, subject, object, sensitive }: Edge): Selection =>
  selectPair(subject, object, sensitive ? undefined : id);

/** Selects the nth path from one entity to another. */
export const selectPath = (from: Id, to: Id, nth = 1): Selection => ({
  kind: "path",
  ends: [from, to],
  nth,
});

/** What stands out on a canvas: a selection, or the nodes and edges of a path that was found. */
export type Marked =
  | Selection
  | { readonly kind: "trail"; readonly nodes: readonly Id[]; readonly edges: readonly string[] };

/** The entities that are selected or stand out: one, the two ends, or all along a trail. */
export function idsOf(marked: Marked): readonly Id[] {
  switch (marked.kind) {
    case "none":
      return [];
    case "entity":
      return [marked.id];
    case "pair":
    case "path":
      return marked.ends;
    case "trail":
      return marked.nodes;
  }
}
