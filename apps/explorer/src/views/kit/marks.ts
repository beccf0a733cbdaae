// How a line or a thing stands to the selection: what is selected, and what is joined to it. Pure.
import type { Edge, Id } from "@trialgraph/model";
import { idsOf, type Marked } from "../../state/selection.ts";

/** How something stands to the selection; `undefined` where it has nothing to do with it. */
export type Mark = "selected" | "near" | undefined;

const joins = ({ subject, object }: Edge, [a, b]: readonly [Id, Id]): boolean =>
  (subject === a && object === b) || (subject === b && object === a);

/** The mark of a line: an edge that was named goes before the others between its ends. */
export function markOfLine(marked: Marked, edge: Edge): Mark {
  switch (marked.kind) {
    case "none":
      return undefined;
    case "entity":
      return edge.subject === marked.id || edge.object === marked.id ? "near" : undefined;
    case "pair":
      if (!joins(edge, marked.ends)) return undefined;
      return marked.edge === undefined || marked.edge === edge.id ? "selected" : "near";
    case "path":
      return joins(edge, marked.ends) ? "near" : undefined;
    case "trail":
      return marked.edges.includes(edge.id) ? "selected" : undefined;
  }
}

/** The mark of a thing: selected itself, or an end of what is. */
export function markOfThing(marked: Marked, id: Id): Mark {
  if (!idsOf(marked).includes(id)) return undefined;
  return marked.kind === "entity" ? "selected" : "near";
}
