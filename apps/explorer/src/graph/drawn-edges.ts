// Which edges can be drawn at all.
import type { Edge, GraphView } from "@trialgraph/model";
import type { VisibleGraph } from "./visible.ts";

/** The edges that can be drawn: visible, with both ends visible. */
export function drawnEdges(view: GraphView, visible: VisibleGraph): readonly Edge[] {
  return view.edges.filter(
    ({ id, subject, object }) =>
      visible.edges.has(id) && visible.entities.has(subject) && visible.entities.has(object),
  );
}
