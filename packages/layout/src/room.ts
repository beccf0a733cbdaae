// How much room a node needs, in pixels at zoom 1: its shape and the label beneath it.
import type { LayoutNode } from "./types.ts";

/** The width kept free for a node whose label's width is not known. */
export const ROOM_WIDTH = 96;

/** The height kept free: a shape with a line of text below it. */
export const ROOM_HEIGHT = 52;

/** No two nodes are nearer than this. */
export const MIN_DISTANCE = 36;

/** How much taller than it is the plane is taken for, so that the room of a label is a circle. */
export const FLATTENING = ROOM_WIDTH / ROOM_HEIGHT;

/** The width of the room of a node: its label's, within limits. */
export function roomOf(node: LayoutNode): number {
  return Math.min(Math.max(node.width ?? ROOM_WIDTH, 60), 150);
}
