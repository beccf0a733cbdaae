// Small geometry over lists of points: boxes, crossings, the main axis, the nearest two.
import type { Point } from "./types.ts";

/** A rectangle by its edges. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** The smallest box around points; a box without extent at the origin where there are none. */
export function boxOf(points: readonly Point[]): Box {
  if (points.length === 0) return { left: 0, right: 0, bottom: 0, top: 0 };
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    bottom: Math.min(...ys),
    top: Math.max(...ys),
  };
}

/** Moves points so that their box is around the origin. */
export function centred(points: readonly Point[]): readonly Point[] {
  const { left, right, bottom, top } = boxOf(points);
  return points.map(({ x, y }) => ({ x: x - (left + right) / 2, y: y - (bottom + top) / 2 }));
}

/** Turns points so that the axis along which they spread most lies flat (principal component). */
export function laidFlat(points: readonly Point[]): readonly Point[] {
  const n = points.length;
  const mx = points.reduce((sum, { x }) => sum + x, 0) / n;
  const my = points.reduce((sum, { y }) => sum + y, 0) / n;
  const moved = points.map(({ x, y }) => ({ x: x - mx, y: y - my }));
  const xy = moved.reduce((sum, { x, y }) => sum + x * y, 0);
  const spread = moved.reduce((sum, { x, y }) => sum + x * x - y * y, 0);
  const angle = Math.atan2(2 * xy, spread) / 2;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return moved.map(({ x, y }) => ({ x: c * x + s * y, y: c * y - s * x }));
}

/** The distance between the two points that are nearest to each other; Infinity below two points. */
export function nearest(points: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY;
  points.forEach((a, i) => {
    for (const b of points.slice(i + 1)) least = Math.min(least, Math.hypot(a.x - b.x, a.y - b.y));
  });
  return least;
}

const side = (a: Point, b: Point, c: Point) =>
  (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Whether the segments a-b and c-d cross inside both. */
export function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
