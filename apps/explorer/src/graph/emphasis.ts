// What stands out: the selection in accent, its neighbours in full ink, the rest stepping back.
import type { Id } from "@trialgraph/model";
import { idsOf, type Marked } from "../state/selection.ts";
import type { NetworkGraph } from "./network-graph.ts";

/** `plain` where nothing is selected; otherwise `selected`, `near` to it, or `back`. */
export type Emphasis = "back" | "plain" | "near" | "selected";

/** What the pointer or the keyboard is on. */
export type Hover =
  | { readonly kind: "none" }
  | { readonly kind: "entity"; readonly id: Id }
  | { readonly kind: "edge"; readonly id: string };

/** The emphasis of everything that has another one than `rest`, by id, and what is pointed at. */
export interface Emphases {
  readonly nodes: ReadonlyMap<Id, Emphasis>;
  readonly edges: ReadonlyMap<string, Emphasis>;
  readonly rest: Emphasis;
  readonly hover: Hover;
}

/** Nothing is pointed at. */
export const noHover: Hover = { kind: "none" };

/** The nodes of a selection that are drawn. */
export function selectedNodes(graph: NetworkGraph, selection: Marked): readonly Id[] {
  return idsOf(selection).filter((id) => graph.hasNode(id));
}

/** The drawn edges between the two ends of a selected pair, or of a trail; none for other selections. */
function selectedEdges(graph: NetworkGraph, selection: Marked): readonly string[] {
  if (selection.kind === "trail") return selection.edges.filter((id) => graph.hasEdge(id));
  if (selection.kind !== "pair") return [];
  const [a, b] = selection.ends;
  return graph.hasNode(a) && graph.hasNode(b) ? graph.edges(a, b).concat(graph.edges(b, a)) : [];
}

const hoveredNodes = (graph: NetworkGraph, hover: Hover): readonly Id[] =>
  hover.kind === "entity" && graph.hasNode(hover.id) ? [hover.id] : [];

const hoveredEdges = (graph: NetworkGraph, hover: Hover): readonly string[] =>
  hover.kind === "edge" && graph.hasEdge(hover.id) ? [hover.id] : [];

/** The emphasis of everything, given what is selected and what is pointed at. */
export function emphasesOf(graph: NetworkGraph, selection: Marked, hover: Hover): Emphases {
  const nodes = new Map<Id, Emphasis>();
  const edges = new Map<string, Emphasis>();
  const chosen = selectedNodes(graph, selection);
  for (const id of [...chosen, ...hoveredNodes(graph, hover)]) {
    for (const edge of graph.edges(id)) edges.set(edge, "near");
    for (const other of graph.neighbors(id)) nodes.set(other, "near");
    nodes.set(id, "near");
  }
  for (const edge of hoveredEdges(graph, hover)) {
    edges.set(edge, "near");
    for (const end of graph.extremities(edge)) nodes.set(end, "near");
  }
  for (const edge of selectedEdges(graph, selection)) edges.set(edge, "selected");
  for (const id of chosen) nodes.set(id, "selected");
  return { nodes, edges, rest: chosen.length > 0 ? "back" : "plain", hover };
}

/** The emphasis of a node. */
export const nodeEmphasis = (emphases: Emphases, id: Id): Emphasis =>
  emphases.nodes.get(id) ?? emphases.rest;

/** The emphasis of an edge. */
export const edgeEmphasis = (emphases: Emphases, id: string): Emphasis =>
  emphases.edges.get(id) ?? emphases.rest;

/** Whether nothing stands out in either of two, so that they look the same. */
export const bothPlain = (a: Emphases, b: Emphases): boolean =>
  [a, b].every(({ nodes, edges, rest }) => nodes.size + edges.size === 0 && rest === "plain");

/** The nodes that have a ring around them. */
export const ringedNodes = ({ nodes }: Emphases): readonly Id[] =>
  [...nodes].flatMap(([id, emphasis]) => (emphasis === "selected" ? [id] : []));

const ranks: Readonly<Record<Emphasis, number>> = { back: 0, plain: 0, near: 1, selected: 2 };

/** Sorts entries of `nodes` or `edges` by what lies in front: the selected last. */
export const byRank = (
  [, a]: readonly [string, Emphasis],
  [, b]: readonly [string, Emphasis],
): number => ranks[a] - ranks[b];
