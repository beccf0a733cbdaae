// ForceAtlas2 over one component: several hashed starts, the one with the fewest crossings wins.
// Source: Jacomy et al., ForceAtlas2, PLoS ONE 9(6), 2014, https://doi.org/10.1371/journal.pone.0098679
import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { Component } from "./components.ts";
import { cross } from "./geometry.ts";
import { seedPoint } from "./seed.ts";
import type { Point } from "./types.ts";

const SETTINGS = {
  linLogMode: false,
  outboundAttractionDistribution: false,
  strongGravityMode: true,
  gravity: 0.04,
  scalingRatio: 12,
  edgeWeightInfluence: 0,
  barnesHutOptimize: false,
};

/** How long forces work: small components have settled after fewer steps. */
const stepsFor = (order: number) => (order > 120 ? 400 : 80);

function run({ nodes, edges }: Component, attempt: number): readonly Point[] {
  const graph = new UndirectedGraph<Point>();
  const spread = 100 * Math.sqrt(nodes.length);
  nodes.forEach(({ id }, number) => {
    const { x, y } = seedPoint(id, attempt);
    graph.addNode(number, { x: x * spread, y: y * spread });
  });
  for (const [from, to] of edges) graph.addEdge(from, to);
  const slowDown = 1 + Math.log(nodes.length);
  forceAtlas2.assign(graph, {
    iterations: stepsFor(nodes.length),
    settings: { ...SETTINGS, slowDown },
  });
  return graph.mapNodes((_, { x, y }) => ({ x, y }));
}

/** How many pairs of edges cross when nodes lie at the given points. */
export function crossings(points: readonly Point[], edges: Component["edges"]): number {
  const segments = edges.flatMap(([from, to]) => {
    const [a, b] = [points[from], points[to]];
    return a && b ? [{ a, b }] : [];
  });
  return segments.reduce(
    (sum, { a, b }, i) =>
      sum + segments.slice(i + 1).filter((other) => cross(a, b, other.a, other.b)).length,
    0,
  );
}

/** How many starts are tried: the more the smaller the component is, from eight down to one. */
const attemptsFor = (order: number) => Math.max(1, Math.min(8, Math.floor(250_000 / order ** 2)));

/** Points for the nodes of a component of three or more, in the component's order. */
export function spreadByForces(component: Component): readonly Point[] {
  const tries = Array.from({ length: attemptsFor(component.nodes.length) }, (_, attempt) => {
    const points = run(component, attempt);
    return { points, cost: crossings(points, component.edges) };
  });
  return tries.reduce((best, next) => (next.cost < best.cost ? next : best)).points;
}
