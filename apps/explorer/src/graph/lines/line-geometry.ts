// Where a line runs on a page: the same figures that the line shader uses, for labels and pictures.
import type { NodeKind } from "../looks/glyphs.ts";
import type { Lane } from "./lanes.ts";
import { loopAt, pointOnLoop, type Loop } from "./loops.ts";
import { reachOf } from "./reach.ts";

/** How far apart the lanes of parallel lines are, in pixels: each can be hit on its own. */
export const LANE = 8;

/** The radius of the ring of a selected node, in units of its size. */
export const RING_REACH = 1.5;

/** What stays free between a node's border and a line, in pixels. */
export const GAP = 2.5;

/** A point on a page: pixels, y downwards. */
export interface PagePoint {
  readonly x: number;
  readonly y: number;
}

/** A node on a page: `size` is its radius in pixels. */
export interface PageNode extends PagePoint {
  readonly kind: NodeKind;
  readonly size: number;
  readonly ringed: boolean;
}

/**
 * A line on a page. `start` is on the axis between its nodes, where the line begins; `direction` is
 * a unit vector; `lane` is how far to its left the line runs in the middle, `laneEnd` at its ends.
 * A line from a thing to itself follows its `loop`.
 */
export interface PageLine {
  readonly start: PagePoint;
  readonly direction: PagePoint;
  readonly length: number;
  readonly lane: number;
  readonly laneEnd: number;
  readonly loop?: Loop;
}

/** How far a node reaches in a direction, y downwards, in pixels: its border or its ring. */
const reachOnPage = (node: PageNode, dx: number, dy: number): number =>
  node.size * (node.ringed ? RING_REACH : reachOf(node.kind, dx, -dy));

/** How far from its middle a line to itself begins and ends, in units of a node's size. */
export const LOOSE = 1.15;

/** How far from a node's middle its loops begin and end, in pixels, of a node of a size in pixels. */
export const loopReach = (size: number, ringed: boolean): number =>
  size * (ringed ? RING_REACH : LOOSE) + GAP;

function pageLoop(node: PageNode, { offset, of }: Lane): PageLine {
  const reach = loopReach(node.size, node.ringed);
  const { loop, length } = loopAt(node, reach, offset + (of - 1) / 2);
  const [start, ahead] = [pointOnLoop(loop, 0, 0), loop.begin + Math.PI / 2];
  const direction = { x: Math.cos(ahead), y: Math.sin(ahead) };
  return { start, direction, length, lane: 0, laneEnd: 0, loop };
}

/** The way of a line between two nodes, in its lane; around a node where both ends are the same. */
export function pageLine(from: PageNode, to: PageNode, lane: Lane): PageLine {
  return from === to ? pageLoop(from, lane) : straightLine(from, to, lane);
}

function straightLine(from: PageNode, to: PageNode, { offset }: Lane): PageLine {
  const whole = Math.max(Math.hypot(to.x - from.x, to.y - from.y), 0.001);
  const direction = { x: (to.x - from.x) / whole, y: (to.y - from.y) / whole };
  const reach = [
    reachOnPage(from, direction.x, direction.y),
    reachOnPage(to, -direction.x, -direction.y),
  ] as const;
  const most = 0.6 * Math.min(...reach);
  const laneEnd = Math.max(-most, Math.min(most, offset * LANE));
  const [near, far] = [
    Math.sqrt(reach[0] ** 2 - laneEnd ** 2),
    Math.sqrt(reach[1] ** 2 - laneEnd ** 2),
  ];
  const begin = near + GAP;
  return {
    start: { x: from.x + direction.x * begin, y: from.y + direction.y * begin },
    direction,
    length: Math.max(whole - begin - far - GAP, 1),
    lane: offset * LANE,
    laneEnd,
  };
}

/** How far from the axis the line runs at a way along it: the lane opens out from the ends. */
function laneAt({ length, lane, laneEnd }: PageLine, along: number): number {
  const ramp = Math.min(30, length * 0.3);
  const u = Math.max(0, Math.min(1, Math.min(along, length - along) / ramp));
  return laneEnd + (lane - laneEnd) * u * u * (3 - 2 * u);
}

/** The point of a line `along` pixels from its start and `beside` pixels to its left. */
export function pointOn(line: PageLine, along: number, beside = 0): PagePoint {
  const { start, direction, loop } = line;
  if (loop) return pointOnLoop(loop, along, beside);
  const across = laneAt(line, along) + beside;
  return {
    x: start.x + direction.x * along + direction.y * across,
    y: start.y + direction.y * along - direction.x * across,
  };
}

/** The middle of a line. */
export const middleOf = (line: PageLine): PagePoint => pointOn(line, line.length / 2);
