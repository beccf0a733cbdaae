// The render graph: derived from a view and from what is visible of it, never edited.
import { languages, type Edge, type GraphView, type Id, type Language } from "@trialgraph/model";
import type { Places } from "@trialgraph/layout";
import { MultiDirectedGraph } from "graphology";
import { drawnEdges } from "./drawn-edges.ts";
import { labelTextOf, type LabelText } from "./label-text.ts";
import { lanesOf, type Lane } from "./lines/lanes.ts";
import type { NodeKind } from "./looks/glyphs.ts";
import { lineStyleOf, type LineStyle } from "./looks/line-style.ts";
import type { VisibleGraph } from "./visible.ts";

/** What the render graph knows of a node: graph units, `size` is its radius in pixels. */
export interface NodeAttributes extends LabelText {
  readonly type: "glyph";
  readonly kind: NodeKind;
  readonly plural?: true;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly degree: number;
}

/** What the render graph knows of an edge. */
export interface EdgeAttributes {
  readonly type: "line" | "loop";
  readonly edge: Edge;
  readonly style: LineStyle;
  readonly lane: Lane;
}

/**
 * A line beside those of the edges, between other ends than its own, or the other way about: `edge` is
 * what bears it out. `toOutcome`: it leads to what stands for an outcome, and is drawn as one.
 */
export interface ExtraLine {
  readonly key: string;
  readonly from: Id;
  readonly to: Id;
  readonly edge: Edge;
  readonly toOutcome?: true;
}

/** Keys are entity ids and edge ids; an edge points from its subject to its object. */
export type NetworkGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** The radius of a node with a number of edges, in pixels: 6.5 to 20. */
const sizeOf = (degree: number): number => Math.min(20, 4.6 + 1.9 * Math.sqrt(degree));

function degreesOf(edges: readonly Edge[]): ReadonlyMap<Id, number> {
  const degrees = new Map<Id, number>();
  const ends = edges.flatMap(({ subject, object }) => [...new Set([subject, object])]);
  for (const end of ends) {
    degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  return degrees;
}

/** The language that the words of a graph's lines are in. */
export const languageOf = (graph: NetworkGraph): Language =>
  languages.find((language) => language === graph.getAttribute("language")) ?? "en";

/** A graph of nothing. */
export function emptyGraph(language: Language = "en"): NetworkGraph {
  const graph: NetworkGraph = new MultiDirectedGraph();
  graph.setAttribute("language", language);
  return graph;
}

/** What is drawn of an edge: itself, unless an extra line gives it other ends. */
const asDrawn = ({ key, from, to, edge }: ExtraLine): Edge => ({
  ...edge,
  id: key,
  subject: from,
  object: to,
});

function addLines(graph: NetworkGraph, lines: readonly ExtraLine[]): void {
  const lanes = lanesOf(lines.map(asDrawn));
  for (const { key, from, to, edge } of lines) {
    const lane = lanes.get(key) ?? { offset: 0, of: 1 };
    const look = { type: from === to ? "loop" : "line", style: lineStyleOf(edge), lane } as const;
    graph.mergeEdgeWithKey(key, from, to, { ...look, edge });
  }
}

/**
 * The graph to draw: visible entities and visible edges between them, and extra lines between
 * visible entities. Entities are at their `places`; where those are left out or lack one, at its
 * place in the view.
 */
export function toNetworkGraph(
  view: GraphView,
  visible: VisibleGraph,
  places: Places = new Map(),
  extra: readonly ExtraLine[] = [],
  language: Language = "en",
): NetworkGraph {
  const graph = emptyGraph(language);
  const own = drawnEdges(view, visible).map((edge) => ({
    key: edge.id,
    from: edge.subject,
    to: edge.object,
    edge,
  }));
  const lines = [...own, ...extra];
  const degrees = degreesOf(lines.map(asDrawn));
  const outcomes = new Set(extra.flatMap(({ to, toOutcome }) => (toOutcome ? [to] : [])));
  for (const entity of view.entities.filter(({ id }) => visible.entities.has(id))) {
    const { id, name, plural } = entity;
    const kind = outcomes.has(id) ? "Outcome" : entity.kind;
    const { x, y } = places.get(id) ?? entity;
    const degree = degrees.get(id) ?? 0;
    const look = { ...labelTextOf(entity), type: "glyph", size: sizeOf(degree) } as const;
    graph.mergeNode(id, { ...look, kind, name, ...(plural && { plural }), x, y, degree });
  }
  addLines(graph, lines);
  return graph;
}
