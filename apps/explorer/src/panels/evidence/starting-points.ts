// Where one may begin: what is joined to the most, where the sources differ, and who did what to whom.
import type { Edge, EntityKind, Id } from "@trialgraph/model";
import type { GraphIndex } from "../../data/graph-index.ts";
import { deeds } from "../../data/scope.ts";
import type { Action } from "../../state/app-state.ts";
import { only } from "../../state/filters.ts";
import { toVisible, type Picture } from "../../state/visible/index.ts";

/** The entities of a kind with the most lines, most first. */
export function mostConnected(index: GraphIndex, of: EntityKind, limit: number): readonly Id[] {
  const lines = (id: Id) => index.edgesOf.get(id)?.length ?? 0;
  return index.view.entities
    .filter(({ id, kind }) => kind === of && lines(id) > 0)
    .toSorted((a, b) => lines(b.id) - lines(a.id) || a.name.localeCompare(b.name, "en"))
    .slice(0, limit)
    .map(({ id }) => id);
}

/** The disputed edges with the most claims, most first; none that is sensitive as a whole. */
export const mostDisputed = ({ view }: GraphIndex, limit: number): readonly Edge[] =>
  view.edges
    .filter(({ standing, sensitive }) => standing === "disputed" && !sensitive)
    .toSorted((a, b) => b.claims.length - a.claims.length || (a.id < b.id ? -1 : 1))
    .slice(0, limit);

/** Shows only the lines that tell who did what to whom. */
export const onlyDeeds = {
  kind: "only",
  dimension: "families",
  values: deeds,
} as const satisfies Action;

/** How many lines are left by {@link onlyDeeds}, the other filters and the desk kept. */
export function deedsShown(index: GraphIndex, { filters, desk }: Picture): number {
  const narrowed = only(filters, onlyDeeds.dimension, onlyDeeds.values);
  return toVisible(index, { filters: narrowed, desk }).edges.size;
}
