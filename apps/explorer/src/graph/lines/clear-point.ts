// A point of a line that nothing else covers: where it can be pointed at.
import { pointOn, type PageLine, type PagePoint } from "./line-geometry.ts";

/** What may cover a line. */
export interface Cover {
  readonly nodes: readonly { readonly x: number; readonly y: number; readonly size: number }[];
  readonly lines: readonly PageLine[];
}

/** Shares of the way along a line, the middle first. */
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.1, 0.9];

/** How far another line has to be for a click not to hit it, in pixels. */
const OFF_LINES = 6.5;

/** The least radius in which a click hits a node, in pixels. */
const NODE_HIT = 15;

function onLine({ x, y }: PagePoint, other: PageLine): boolean {
  const { start, direction, length } = other;
  const along = (x - start.x) * direction.x + (y - start.y) * direction.y;
  if (along < -OFF_LINES || along > length + OFF_LINES) return false;
  const beside = pointOn(other, Math.max(0, Math.min(length, along)));
  return Math.hypot(beside.x - x, beside.y - y) < OFF_LINES;
}

function covered(point: PagePoint, line: PageLine, { nodes, lines }: Cover): boolean {
  const { x, y } = point;
  return (
    nodes.some(
      (node) => Math.hypot(node.x - x, node.y - y) < Math.max(NODE_HIT, node.size * 1.15 + 5),
    ) || lines.some((other) => other !== line && onLine(point, other))
  );
}

/** The clear point that is nearest to the middle of a line; its middle where there is none. */
export function clearPoint(line: PageLine, cover: Cover): PagePoint {
  const points = SHARES.map((share) => pointOn(line, line.length * share));
  return points.find((point) => !covered(point, line, cover)) ?? pointOn(line, line.length / 2);
}
