// Where one may begin: what is joined to the most, and where the sources differ.
import type { Edge, EntityKind, Id } from "@trialgraph/model";
import type { GraphIndex } from "../../data/graph-index.ts";

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
