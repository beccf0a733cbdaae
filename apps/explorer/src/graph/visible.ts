// What of the graph is drawn: the entities and edges that the filters leave.
import type { GraphView, Id } from "@trialgraph/model";

/** The ids of the entities and edges that are drawn. An edge without both its ends is not drawn. */
export interface VisibleGraph {
  readonly entities: ReadonlySet<Id>;
  readonly edges: ReadonlySet<string>;
}

/** Everything in a view: what is drawn where nothing is filtered. */
export function everything(view: GraphView): VisibleGraph {
  return {
    entities: new Set(view.entities.map(({ id }) => id)),
    edges: new Set(view.edges.map(({ id }) => id)),
  };
}
