// Where the camera goes: to everything, or gently to what was selected. Pure but for what it reads.
import type { Sigma } from "sigma";
import type { CameraState } from "sigma/types";
import type { ViewFrame } from "../graph/view-frame.ts";
import type { NetworkGraph, EdgeAttributes, NodeAttributes } from "../graph/network-graph.ts";

/** The renderer of the network. */
export type Renderer = Sigma<NodeAttributes, EdgeAttributes>;

/** What of the canvas is covered by something else, in pixels from each side. */
export interface Covered {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const FLAT: CameraState = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };

/** The furthest the camera comes near by itself: pixels to a graph unit. */
const NEAREST = 1.7;

interface Extent {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function extentOf(points: readonly { readonly x: number; readonly y: number }[]): Extent {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

/** The state in which an extent (pixels under the flat camera) fills the free part of the canvas. */
function framing(renderer: Renderer, extent: Extent, covered: Covered, least: number): CameraState {
  const { width, height } = renderer.getDimensions();
  const free = {
    width: Math.max(width - covered.left - covered.right, 40),
    height: Math.max(height - covered.top - covered.bottom, 40),
  };
  const ratio = Math.max(extent.width / free.width, extent.height / free.height, least);
  const override = { cameraState: FLAT };
  const origin = renderer.viewportToFramedGraph({ x: 0, y: 0 }, override);
  const pixel = renderer.viewportToFramedGraph({ x: 1, y: 0 }, override).x - origin.x;
  const shiftX = ((covered.left - covered.right) / 2) * ratio;
  const shiftY = ((covered.top - covered.bottom) / 2) * ratio;
  return {
    x: origin.x + (extent.x + extent.width / 2 - shiftX) * pixel,
    y: origin.y - (extent.y + extent.height / 2 - shiftY) * pixel,
    angle: 0,
    ratio,
  };
}

/** The ratio at which a graph unit is NEAREST pixels. */
export function nearestRatio(renderer: Renderer): number {
  const override = { cameraState: FLAT };
  const from = renderer.graphToViewport({ x: 0, y: 0 }, override);
  return (renderer.graphToViewport({ x: 1, y: 0 }, override).x - from.x) / NEAREST;
}

/** The room for labels that stays free around what is fitted, in pixels. */
export function labelMargin(renderer: Renderer): { readonly x: number; readonly y: number } {
  const { width, height } = renderer.getDimensions();
  return { x: Math.min(72, width * 0.1), y: Math.min(48, height * 0.08) };
}

/** What is covered, and the room for labels on top of it. */
function withMargin(renderer: Renderer, covered: Covered): Covered {
  const { x: side, y: edge } = labelMargin(renderer);
  return {
    top: covered.top + edge,
    right: covered.right + side,
    bottom: covered.bottom + edge,
    left: covered.left + side,
  };
}

/** The state that shows all of a graph; undefined where there is nothing to show. */
export function fitState(
  renderer: Renderer,
  graph: NetworkGraph,
  covered: Covered,
): CameraState | undefined {
  if (graph.order === 0) return undefined;
  const override = { cameraState: FLAT };
  const points = graph.mapNodes((_, { x, y }) => renderer.graphToViewport({ x, y }, override));
  return framing(renderer, extentOf(points), withMargin(renderer, covered), nearestRatio(renderer));
}

/** Whether a point of the canvas is free of what covers it, with a node's room to spare. */
function isFree(renderer: Renderer, x: number, y: number, covered: Covered): boolean {
  const { width, height } = renderer.getDimensions();
  const across = x > covered.left + 24 && x < width - covered.right - 24;
  return across && y > covered.top + 24 && y < height - covered.bottom - 36;
}

/** What is to be revealed, and from where the camera comes. */
interface Revealing {
  readonly ids: readonly string[];
  readonly covered: Covered;
  readonly from: CameraState;
  /** The furthest away that the camera may stay: beyond it, what is revealed has no room for names. */
  readonly furthest: number;
}

/**
 * The state that brings nodes into the free part of the canvas, near enough for their names;
 * undefined where they are there already.
 */
export function revealState(
  renderer: Renderer,
  { ids, covered, from, furthest }: Revealing,
): CameraState | undefined {
  const nodes = ids.map((id) => renderer.getGraph().getNodeAttributes(id));
  const seen = nodes.every((node) => {
    const { x, y } = renderer.graphToViewport(node, { cameraState: from });
    return isFree(renderer, x, y, covered);
  });
  if (nodes.length === 0 || (seen && from.ratio <= furthest)) return undefined;
  const points = nodes.map(({ x, y }) => renderer.graphToViewport({ x, y }, { cameraState: FLAT }));
  const least = Math.min(from.ratio, furthest);
  return framing(renderer, extentOf(points), withMargin(renderer, covered), least);
}

/** What of the network the canvas shows, or would show in a state of the camera. */
export function frameOf(renderer: Renderer, cameraState?: CameraState): ViewFrame {
  const { width, height } = renderer.getDimensions();
  const override = cameraState && { cameraState };
  const [a, b] = [
    renderer.viewportToGraph({ x: 0, y: 0 }, override),
    renderer.viewportToGraph({ x: width, y: height }, override),
  ];
  return { left: a.x, right: b.x, top: a.y, bottom: b.y };
}

/** The state of the camera that shows a frame, across the whole width of the canvas. */
export function stateOfFrame(renderer: Renderer, frame: ViewFrame): CameraState {
  const override = { cameraState: FLAT };
  const flat = frameOf(renderer, FLAT);
  const middle = { x: (frame.left + frame.right) / 2, y: (frame.top + frame.bottom) / 2 };
  const at = renderer.graphToViewport(middle, override);
  const { x, y } = renderer.viewportToFramedGraph(at, override);
  return { x, y, angle: 0, ratio: (frame.right - frame.left) / (flat.right - flat.left) };
}
