// A graph that is seen as a whole before it is read: arranged on the page that shows all of it, with
// room for the names of its most connected nodes.
import type { Component } from "../components.ts";
import { boxOf } from "../geometry.ts";
import { ROOM_HEIGHT, roomOf } from "../room.ts";
import { spaced } from "../separate.ts";
import type { Point } from "../types.ts";
import { bodiesOf, PAGE } from "./bodies.ts";
import { evened } from "./even.ts";
import { relax } from "./relax.ts";
import { settle } from "./settle.ts";

/** A graph of more nodes than this is seen as a whole before its names are read. */
export const MANY = 120;

/** How much taller than it is laid out a graph is drawn on such a page. */
const DRAWN_OUT = 1.7;

/** The area of a node when its name is read, in units of its room. */
const SPARE = 1.2;

/** Scales points on the page to the room that nodes need when their names are read. */
function enlarged(points: readonly Point[], { nodes }: Component): readonly Point[] {
  const { left, right, bottom, top } = boxOf(points);
  const needed = nodes.reduce((sum, node) => sum + roomOf(node) * ROOM_HEIGHT, 0) * SPARE;
  const scale = Math.sqrt((needed * DRAWN_OUT) / Math.max((right - left) * (top - bottom), 1));
  return points.map(({ x, y }) => ({ x: x * scale, y: (y * scale) / DRAWN_OUT }));
}

/**
 * Points of a graph with room between them on the page that shows all of it; none nearer to another
 * than MIN_DISTANCE.
 */
export function onPage(points: readonly Point[], graph: Component): readonly Point[] {
  const upsideDown = points.map(({ x, y }) => ({ x, y: -y }));
  const bodies = bodiesOf(graph, evened(upsideDown, PAGE));
  relax(bodies, PAGE);
  settle(bodies, graph.edges);
  const settled = bodies.map(({ x, y }) => ({ x, y: -y }));
  return spaced(enlarged(settled, graph));
}
