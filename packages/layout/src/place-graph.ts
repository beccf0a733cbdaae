// The whole way from a graph to places: components, forces, room, packing, fitting.
import { componentsOf, type Component } from "./components.ts";
import { spreadByForces } from "./forces.ts";
import { boxOf, centred, laidFlat } from "./geometry.ts";
import { ASPECT, packed } from "./pack.ts";
import { ROOM_HEIGHT, ROOM_WIDTH } from "./room.ts";
import { MANY, onPage } from "./page/on-page.ts";
import { roomy, separated } from "./separate.ts";
import type { LayoutGraph, Places, Point } from "./types.ts";

/** How far one axis may be drawn out so that the whole fills a canvas. */
const STRETCH = 1.5;

function placeComponent(component: Component): readonly Point[] {
  const { length } = component.nodes;
  if (length < 3) return component.nodes.map((_, i) => ({ x: (i - (length - 1) / 2) * 140, y: 0 }));
  const flat = laidFlat(spreadByForces(component));
  return centred(length > MANY ? roomy(flat, component) : separated(flat, component));
}

/** All components as one: its nodes and edges in the order of the components. */
function joined(components: readonly Component[]): Component {
  let first = 0;
  const edges = components.flatMap(({ nodes, edges: own }) => {
    const from = first;
    first += nodes.length;
    return own.map(([a, b]) => [a + from, b + from] as const);
  });
  return { nodes: components.flatMap(({ nodes }) => nodes), edges };
}

function beside(components: readonly Component[]): readonly Point[] {
  const pieces = components.map((component) => ({
    points: placeComponent(component),
    edges: component.edges,
  }));
  const moves = packed(pieces);
  return pieces.flatMap(({ points }, i) => {
    const { x: dx, y: dy } = moves[i] ?? { x: 0, y: 0 };
    return points.map(({ x, y }) => ({ x: x + dx, y: y + dy }));
  });
}

/** Draws the shorter axis out towards ASPECT; nothing comes nearer to anything. */
function fitted(points: readonly Point[]): readonly Point[] {
  const { left, right, bottom, top } = boxOf(points);
  const aspect = (right - left + ROOM_WIDTH) / (top - bottom + ROOM_HEIGHT);
  const wide = Math.min(STRETCH, Math.max(1, ASPECT / aspect));
  const tall = Math.min(STRETCH, Math.max(1, aspect / ASPECT));
  return centred(points.map(({ x, y }) => ({ x: x * wide, y: y * tall })));
}

const rounded = (value: number) => Math.round(value * 100) / 100 + 0;

/**
 * Places every node of a graph: pixels at zoom 1, y upwards, around the origin, about as wide to tall
 * as 16 to 10, rounded to hundredths. Pure: the same nodes and edges in any order get the same places.
 * No two nodes are nearer than MIN_DISTANCE. Nodes without edges are placed too.
 */
export function placeGraph(graph: LayoutGraph): Places {
  const components = componentsOf(graph);
  const ids = components.flatMap(({ nodes }) => nodes.map(({ id }) => id));
  const whole = joined(components);
  const loose = beside(components);
  const points = fitted(ids.length > MANY ? onPage(loose, whole) : loose);
  const places = ids.map((id, i): readonly [string, Point] => {
    const { x, y } = points[i] ?? { x: 0, y: 0 };
    return [id, { x: rounded(x), y: rounded(y) }];
  });
  return new Map(places.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
