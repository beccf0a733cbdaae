// What lies under a pointer: worked out from where things are, without asking the graphics card.
import type { Id } from "@trialgraph/model";
import type { Hover } from "../emphasis.ts";
import {
  pointOn,
  RING_REACH,
  type PageLine,
  type PageNode,
  type PagePoint,
} from "./line-geometry.ts";
import { loopOffset } from "./loops.ts";
import type { Page } from "./page.ts";
import { reachOf } from "./reach.ts";

/** How near a pointer has to come, in pixels: to a node's border, a line, a node's middle. */
export interface Grasp {
  readonly border: number;
  readonly line: number;
  readonly middle: number;
}

/** A mouse points sharply. */
export const MOUSE: Grasp = { border: 2, line: 6, middle: 12 };

/** A finger covers what it points at. */
export const FINGER: Grasp = { border: 7, line: 12, middle: 24 };

/** How far a point is from a line's course, in pixels; Infinity where it is `most` or further. */
export function offLine(line: PageLine, { x, y }: PagePoint, most: number): number {
  const { start, direction, length, loop } = line;
  if (loop) return loopOffset(loop, length, { x, y }, most);
  const along = (x - start.x) * direction.x + (y - start.y) * direction.y;
  if (along < -most || along > length + most) return Number.POSITIVE_INFINITY;
  const across = (x - start.x) * direction.y - (y - start.y) * direction.x;
  if (Math.abs(across) > most + Math.abs(line.lane)) return Number.POSITIVE_INFINITY;
  const on = pointOn(line, Math.max(0, Math.min(length, along)));
  const off = Math.hypot(on.x - x, on.y - y);
  return off < most ? off : Number.POSITIVE_INFINITY;
}

/** How far a point is outside of a node's border, or of its ring; negative inside. */
function offBorder(node: PageNode, dx: number, dy: number): number {
  const reach = node.ringed ? RING_REACH : reachOf(node.kind, dx, -dy);
  return Math.hypot(dx, dy) - node.size * reach;
}

/** The thing for which `far` gives the least number below `most`. */
function nearest<T>(
  things: ReadonlyMap<string, T>,
  far: (thing: T) => number,
  most: number,
): string | undefined {
  let [found, least]: [string | undefined, number] = [undefined, most];
  for (const [id, thing] of things) {
    const distance = far(thing);
    if (distance < least) [found, least] = [id, distance];
  }
  return found;
}

function nodeNear({ nodes }: Page, { x, y }: PagePoint, most: number, border: boolean) {
  return nearest(
    nodes,
    (node) => {
      const [dx, dy] = [x - node.x, y - node.y];
      const room = border ? most + node.size * RING_REACH : most;
      if (Math.abs(dx) > room || Math.abs(dy) > room) return Number.POSITIVE_INFINITY;
      return border ? offBorder(node, dx, dy) : Math.hypot(dx, dy);
    },
    most,
  );
}

const entity = (id: Id): Hover => ({ kind: "entity", id });

/**
 * What a pointer at a point is on: a node where it is on its shape, else the nearest line within
 * reach, also where that runs past or under a node, else a node close by, else nothing.
 */
export function pick(page: Page, point: PagePoint, grasp: Grasp = MOUSE): Hover {
  const node = nodeNear(page, point, grasp.border, true);
  if (node !== undefined) return entity(node);
  const line = nearest(page.lines, (each) => offLine(each, point, grasp.line), grasp.line);
  if (line !== undefined) return { kind: "edge", id: line };
  const close = nodeNear(page, point, grasp.middle, false);
  return close === undefined ? { kind: "none" } : entity(close);
}
