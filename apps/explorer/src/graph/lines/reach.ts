// How far a shape reaches from its middle in a direction: where a line towards it has to stop.
import type { NodeKind } from "../looks/glyphs.ts";

type Corner = readonly [number, number];

const rectangle = (w: number, h: number): readonly Corner[] => [
  [w, h],
  [-w, h],
  [-w, -h],
  [w, -h],
];

const star = Array.from({ length: 10 }, (_, i): Corner => {
  const angle = Math.PI / 2 + (i * Math.PI) / 5;
  const radius = i % 2 === 0 ? 11 / 9 : 7.5 / 9;
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
});

const hexagon = Array.from({ length: 6 }, (_, i): Corner => {
  const angle = (i * Math.PI) / 3;
  return [(10 / 9) * Math.cos(angle), (10 / 9) * Math.sin(angle)];
});

const diamond: readonly Corner[] = [
  [1.2, 0],
  [0, 1.2],
  [-1.2, 0],
  [0, -1.2],
];

/** Corners in units of the node's size, y upwards; `round` is the unit circle. */
const outlines: Readonly<Record<NodeKind, readonly Corner[] | "round">> = {
  Person: "round",
  Group: "round",
  Organization: rectangle(8 / 9, 8 / 9),
  Institution: hexagon,
  Trial: diamond,
  Charge: rectangle(6.4 / 9, 9.2 / 9),
  Event: star,
  Law: rectangle(6.9 / 9, 9.5 / 9),
  Place: [
    [0, 10.1 / 9],
    [-9.8 / 9, -6.87 / 9],
    [9.8 / 9, -6.87 / 9],
  ],
  Publication: rectangle(9.6 / 9, 4.8 / 9),
  Outcome: diamond,
};

/** Where the ray from the origin along (dx, dy) leaves the side a-b: its length, or 0. */
function exit(a: Corner, b: Corner, dx: number, dy: number): number {
  const [ex, ey] = [b[0] - a[0], b[1] - a[1]];
  const turn = dx * ey - dy * ex;
  if (Math.abs(turn) < 1e-9) return 0;
  const along = (a[0] * ey - a[1] * ex) / turn;
  const share = (a[0] * dy - a[1] * dx) / turn;
  return along > 0 && share >= -1e-9 && share <= 1 + 1e-9 ? along : 0;
}

/** The distance from the middle of a kind's shape to its border, in units of its size; y upwards. */
export function reachOf(kind: NodeKind, dx: number, dy: number): number {
  const outline = outlines[kind];
  const length = Math.hypot(dx, dy);
  if (outline === "round" || length === 0) return 1;
  let furthest = 0;
  let last = outline.at(-1);
  for (const corner of outline) {
    if (last) furthest = Math.max(furthest, exit(last, corner, dx / length, dy / length));
    last = corner;
  }
  return furthest;
}
