// Graph → positions: pure and deterministic. The same graph in any order gets the same places.
export { grid, type Grid, type Rectangle, type Way } from "./grid.ts";
export { placeGraph } from "./place-graph.ts";
export { MIN_DISTANCE, ROOM_HEIGHT, ROOM_WIDTH } from "./room.ts";
export type { LayoutEdge, LayoutGraph, LayoutNode, Places, Point } from "./types.ts";
