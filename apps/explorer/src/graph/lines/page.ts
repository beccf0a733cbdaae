// A graph on a page: where its nodes are and where its lines run, in pixels.
import type { Id } from "@trialgraph/model";
import type { NetworkGraph } from "../network-graph.ts";
import { pageLine, type PageLine, type PageNode, type PagePoint } from "./line-geometry.ts";

/** All nodes and all lines of a graph, by their ids. */
export interface Page {
  readonly nodes: ReadonlyMap<Id, PageNode>;
  readonly lines: ReadonlyMap<string, PageLine>;
}

/**
 * How graph units become pixels: a graph's origin is at `origin`, its unit is `unit` pixels wide and
 * high (y upwards in the graph, downwards on the page), and sizes are `scale` times what they are.
 */
export interface PageScale {
  readonly origin: PagePoint;
  readonly unit: number;
  readonly scale: number;
}

/** The ways of a graph's lines between nodes that are on a page. */
export function linesBetween(
  graph: NetworkGraph,
  nodes: Page["nodes"],
): ReadonlyMap<string, PageLine> {
  const lines = new Map<string, PageLine>();
  graph.forEachEdge((id, { lane }, source, target) => {
    const [from, to] = [nodes.get(source), nodes.get(target)];
    if (from && to) lines.set(id, pageLine(from, to, lane));
  });
  return lines;
}

/** The page of a graph at a scale, without rings. */
export function pageOf(graph: NetworkGraph, { origin, unit, scale }: PageScale): Page {
  const nodes = new Map<Id, PageNode>();
  graph.forEachNode((id, { x, y, size, kind }) => {
    const at = { x: origin.x + x * unit, y: origin.y - y * unit };
    nodes.set(id, { ...at, kind, size: size * scale, ringed: false });
  });
  return { nodes, lines: linesBetween(graph, nodes) };
}

/** A page with rings around some of its nodes: their lines end at the rings. */
export function withRings(page: Page, graph: NetworkGraph, ids: readonly Id[]): Page {
  if (ids.length === 0) return page;
  const [nodes, lines] = [new Map(page.nodes), new Map(page.lines)];
  for (const id of ids) {
    const node = page.nodes.get(id);
    if (node) nodes.set(id, { ...node, ringed: true });
  }
  for (const edge of new Set(ids.flatMap((id) => graph.edges(id)))) {
    const [from, to] = graph.extremities(edge).map((id) => nodes.get(id));
    if (from && to) lines.set(edge, pageLine(from, to, graph.getEdgeAttribute(edge, "lane")));
  }
  return { nodes, lines };
}
