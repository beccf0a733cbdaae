// A graph as simple, sorted adjacency, and its connected components.
import type { LayoutGraph, LayoutNode } from "./types.ts";

/** A connected part: nodes in the order of their ids, edges once each as pairs of node numbers. */
export interface Component {
  readonly nodes: readonly LayoutNode[];
  readonly edges: ReadonlyArray<readonly [number, number]>;
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) =>
  a.id < b.id ? -1 : Number(a.id > b.id);

type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

function neighboursOf(nodes: readonly LayoutNode[], graph: LayoutGraph): Neighbours {
  const found = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
  for (const { source, target } of graph.edges) {
    const [from, to] = [found.get(source), found.get(target)];
    if (source === target || !from || !to) continue;
    from.add(target);
    to.add(source);
  }
  return found;
}

function reachedFrom(start: string, neighbours: Neighbours): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const id of reached) for (const next of neighbours.get(id) ?? []) reached.add(next);
  return reached;
}

function toComponent(nodes: readonly LayoutNode[], neighbours: Neighbours): Component {
  const numbers = new Map(nodes.map(({ id }, number) => [id, number]));
  const edges = nodes.flatMap(({ id }, from) =>
    [...(neighbours.get(id) ?? [])]
      .map((other) => numbers.get(other) ?? from)
      .filter((to) => to > from)
      .toSorted((a, b) => a - b)
      .map((to) => [from, to] as const),
  );
  return { nodes, edges };
}

/** The connected components, the biggest first, then by their first id. Repeated ids count once. */
export function componentsOf(graph: LayoutGraph): readonly Component[] {
  const nodes = [...new Map(graph.nodes.map((node) => [node.id, node])).values()].toSorted(byId);
  const neighbours = neighboursOf(nodes, graph);
  const left = new Map(nodes.map((node) => [node.id, node]));
  const components: Component[] = [];
  for (const { id } of nodes) {
    if (!left.has(id)) continue;
    const reached = reachedFrom(id, neighbours);
    components.push(
      toComponent(
        nodes.filter((node) => reached.has(node.id)),
        neighbours,
      ),
    );
    for (const member of reached) left.delete(member);
  }
  return components.toSorted((a, b) => b.nodes.length - a.nodes.length);
}
