// Where a line from a thing to itself runs on a page: around a circle beside its node.
import type { PagePoint } from "./line-geometry.ts";

/**
 * The circle of a line to itself: it begins at the angle `begin` (radians, clockwise, y downwards)
 * and goes round clockwise as far as the line is long.
 */
export interface Loop {
  readonly centre: PagePoint;
  readonly radius: number;
  readonly begin: number;
}

/** The radius of the innermost loop of a node, in pixels. */
export const LOOP_RADIUS = 9;

/** How much wider the next loop of the same node is, in pixels. */
export const LOOP_STEP = 6;

/** Loops lie at the upper right of their nodes, where the fewest labels are. */
export const LOOP_ANGLE = -Math.PI / 4;

/** How much of its radius the middle of a loop lies outside of the node. */
export const LOOP_OUT = 0.7;

/**
 * The loop with a number (from 0, the innermost) at a node that reaches so many pixels, and how long
 * the line along it is.
 */
export function loopAt(
  { x, y }: PagePoint,
  reach: number,
  number: number,
): { readonly loop: Loop; readonly length: number } {
  const radius = LOOP_RADIUS + LOOP_STEP * number;
  const away = reach + radius * LOOP_OUT;
  const inside = (away ** 2 + radius ** 2 - reach ** 2) / (2 * away * radius);
  const half = Math.acos(Math.max(-1, Math.min(1, inside)));
  const centre = {
    x: x + away * Math.cos(LOOP_ANGLE),
    y: y + away * Math.sin(LOOP_ANGLE),
  };
  const loop = { centre, radius, begin: LOOP_ANGLE + Math.PI + half };
  return { loop, length: 2 * (Math.PI - half) * radius };
}

/** The point of a loop `along` pixels from its beginning and `beside` pixels to the left of its way. */
export function pointOnLoop({ centre, radius, begin }: Loop, along: number, beside: number) {
  const angle = begin + along / radius;
  const out = radius + beside;
  return { x: centre.x + out * Math.cos(angle), y: centre.y + out * Math.sin(angle) };
}

/** How far a point is from a loop's course, in pixels; Infinity where it is `most` or further. */
export function loopOffset(
  { centre, radius, begin }: Loop,
  length: number,
  { x, y }: PagePoint,
  most: number,
): number {
  const off = Math.abs(Math.hypot(x - centre.x, y - centre.y) - radius);
  if (off >= most) return Number.POSITIVE_INFINITY;
  const turn = Math.atan2(y - centre.y, x - centre.x) - begin;
  const along = (turn - Math.floor(turn / (2 * Math.PI)) * 2 * Math.PI) * radius;
  return along <= length ? off : Number.POSITIVE_INFINITY;
}
