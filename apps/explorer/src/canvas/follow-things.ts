// Keeps the unseen buttons where the things they stand for can be pointed at, once the camera rests.
import type { Emphases } from "../graph/emphasis.ts";
import { clearPoint } from "../graph/lines/clear-point.ts";
import {
  pageLine,
  type PageLine,
  type PageNode,
  type PagePoint,
} from "../graph/lines/line-geometry.ts";
import type { Renderer } from "./camera.ts";
import { pageNode } from "./label-layer.ts";

const REST_MS = 80;

interface Drawn {
  readonly nodes: ReadonlyMap<string, PageNode>;
  readonly lines: ReadonlyMap<string, PageLine>;
}

function drawnOn(renderer: Renderer, emphases: Emphases): Drawn {
  const graph = renderer.getGraph();
  const nodes = new Map(graph.nodes().map((id) => [id, pageNode(renderer, id, emphases)]));
  const lines = graph.mapEdges((id, { lane }, source, target): [string, PageLine][] => {
    const [from, to] = [nodes.get(source), nodes.get(target)];
    return from && to ? [[id, pageLine(from, to, lane)]] : [];
  });
  return { nodes, lines: new Map(lines.flat()) };
}

/** Where each thing can be pointed at: a node in its middle, a line where nothing covers it. */
function pointsOf({ nodes, lines }: Drawn): ReadonlyMap<string, PagePoint> {
  const cover = { nodes: [...nodes.values()], lines: [...lines.values()] };
  const onLines = [...lines].map(([id, line]) => [id, clearPoint(line, cover)] as const);
  return new Map<string, PagePoint>([...nodes, ...onLines]);
}

/**
 * After each frame, when the camera has come to rest, moves the buttons in `root` to their things
 * and calls `onRest`. Returns what stops it.
 */
export function followThings(
  renderer: Renderer,
  root: HTMLElement,
  emphases: () => Emphases,
  onRest: () => void,
): () => void {
  let timer = 0;
  const settle = () => {
    const points = pointsOf(drawnOn(renderer, emphases()));
    for (const button of root.querySelectorAll<HTMLElement>("[data-thing]")) {
      const point = points.get(button.dataset["id"] ?? "");
      if (!point) continue;
      button.style.left = `${point.x}px`;
      button.style.top = `${point.y}px`;
    }
    onRest();
  };
  const wait = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(settle, REST_MS);
  };
  renderer.on("afterRender", wait);
  wait();
  return () => {
    window.clearTimeout(timer);
    renderer.off("afterRender", wait);
  };
}
