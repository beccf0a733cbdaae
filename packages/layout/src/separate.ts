// Room for shapes and labels: overlap removal in a plane flattened so that a label's room is a disc.
import { UndirectedGraph } from "graphology";
import noverlap from "graphology-layout-noverlap";
import type { Component } from "./components.ts";
import { nearest } from "./geometry.ts";
import { offEdges } from "./off-edges.ts";
import { FLATTENING, MIN_DISTANCE, ROOM_HEIGHT, roomOf } from "./room.ts";
import type { Point } from "./types.ts";

/** Moves points off each other's exact place: noverlap would throw dice for them. */
function apart(points: readonly Point[]): readonly Point[] {
  const taken = new Set<string>();
  return points.map(({ x, y }) => {
    let at = { x: Math.fround(x), y: Math.fround(y) };
    for (let step = 1; taken.has(`${at.x} ${at.y}`); step += 1) {
      at = { x: Math.fround(x + step * Math.cos(step)), y: Math.fround(y + step * Math.sin(step)) };
    }
    taken.add(`${at.x} ${at.y}`);
    return at;
  });
}

/** How much the outskirts are drawn in: 1 leaves them, less gives the crowded middle more of the page. */
const DRAW_IN = 0.72;

/** Evens out the density around the middle and scales to the room that the nodes need. */
export function roomy(points: readonly Point[], { nodes }: Component): readonly Point[] {
  const needed = nodes.reduce((sum, node) => sum + roomOf(node) * ROOM_HEIGHT, 0) * 1.7;
  const evened = points.map(({ x, y }) => {
    const factor = Math.max(Math.hypot(x, y), 1e-6) ** (DRAW_IN - 1);
    return { x: x * factor, y: y * factor };
  });
  const variance = evened.reduce((sum, { x, y }) => sum + x * x + y * y, 0) / points.length;
  const scale = Math.sqrt(needed / Math.max(6 * variance, 1e-6));
  return evened.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
}

function withoutOverlap(points: readonly Point[], { nodes }: Component): readonly Point[] {
  const graph = new UndirectedGraph<Point & { readonly size: number }>();
  apart(points).forEach(({ x, y }, number) => {
    const node = nodes[number];
    graph.addNode(number, { x, y: y * FLATTENING, size: node ? roomOf(node) / 2 : 0 });
  });
  noverlap.assign(graph, {
    maxIterations: 400,
    settings: { margin: 2, ratio: 1, expansion: 1.1, gridSize: 16, speed: 1.5 },
  });
  return graph.mapNodes((_, { x, y }) => ({ x, y: y / FLATTENING }));
}

/** Points of which none is nearer to another than MIN_DISTANCE: stepped apart, then scaled. */
export function spaced(points: readonly Point[]): readonly Point[] {
  let spread = points;
  for (let round = 0; round < 6 && nearest(spread) < MIN_DISTANCE; round += 1) {
    spread = offEdges(spread, [], 10);
  }
  const scale = Math.max(1, (MIN_DISTANCE * 1.001) / nearest(spread));
  return spread.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
}

/** Points with room between them, off each other's edges; none nearer to another than MIN_DISTANCE. */
export const separated = (points: readonly Point[], component: Component): readonly Point[] =>
  spaced(offEdges(withoutOverlap(roomy(points, component), component), component.edges, 40));
