// Moving nodes of the graph that is drawn: for as long as a finger or an animation has them. What the
// graph was derived from is where they end.
import type { Places } from "@trialgraph/layout";
import type { NetworkGraph } from "../../graph/network-graph.ts";

/** Where the nodes of a graph are now. */
export const placesIn = (graph: NetworkGraph): Places =>
  new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }]));

const REVISION = "revision";

/** How often nodes of a graph have been moved. */
export const revisionOf = (graph: NetworkGraph): unknown => graph.getAttribute(REVISION);

/** Moves nodes of a graph; what listens to it draws them anew. */
export function moveNodes(graph: NetworkGraph, places: Places): void {
  graph.updateEachNodeAttributes((id, node) => ({ ...node, ...places.get(id) }), {
    attributes: ["x", "y"],
  });
  graph.setAttribute(REVISION, {});
}
