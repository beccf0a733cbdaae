// The render graph: derived from a view and from what is visible of it, never edited.
import type { Edge, EntityKind, GraphView, Id } from "@trialgraph/model";
import type { Places } from "@trialgraph/layout";
import { MultiDirectedGraph } from "graphology";
import { drawnEdges } from "./drawn-edges.ts";
import { labelTextOf, type LabelText } from "./label-text.ts";
import { lanesOf, type Lane } from "./lines/lanes.ts";
import { lineStyleOf, type LineStyle } from "./looks/line-style.ts";
import type { VisibleGraph } from "./visible.ts";

/** What the render graph knows of a node: graph units, `size` is its radius in pixels. */
export interface NodeAttributes extends LabelText {
  readonly type: "glyph";
  readonly kind: EntityKind;
  readonly plural?: true;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly degree: number;
}

/** What the render graph knows of an edge. */
export interface EdgeAttributes {
  readonly type: "line";
  readonly edge: Edge;
  readonly style: LineStyle;
  readonly lane: Lane;
}

/** Keys are entity ids and edge ids; an edge points from its subject to its object. */
export type NetworkGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** The radius of a node with a number of edges, in pixels: 8 to 16. */
export const sizeOf = (degree: number): number => Math.min(16, 7 + 1.6 * Math.sqrt(degree));

function degreesOf(edges: readonly Edge[]): ReadonlyMap<Id, number> {
  const degrees = new Map<Id, number>();
  for (const end of edges.flatMap(({ subject, object }) => [subject, object])) {
    degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  return degrees;
}

/**
 * The graph to draw: visible entities and visible edges between them. Entities are at their `places`;
 * where those are left out or lack one, at its place in the view.
 */
export function toNetworkGraph(
  view: GraphView,
  visible: VisibleGraph,
  places: Places = new Map(),
): NetworkGraph {
  const graph: NetworkGraph = new MultiDirectedGraph();
  const edges = drawnEdges(view, visible);
  const [degrees, lanes] = [degreesOf(edges), lanesOf(edges)];
  for (const entity of view.entities.filter(({ id }) => visible.entities.has(id))) {
    const { id, kind, name, plural } = entity;
    const { x, y } = places.get(id) ?? entity;
    const degree = degrees.get(id) ?? 0;
    const look = { ...labelTextOf(entity), type: "glyph", size: sizeOf(degree) } as const;
    graph.mergeNode(id, { ...look, kind, name, ...(plural && { plural }), x, y, degree });
  }
  for (const edge of edges) {
    const lane = lanes.get(edge.id) ?? { offset: 0, of: 1 };
    const style = lineStyleOf(edge);
    graph.mergeEdgeWithKey(edge.id, edge.subject, edge.object, { type: "line", edge, style, lane });
  }
  return graph;
}
