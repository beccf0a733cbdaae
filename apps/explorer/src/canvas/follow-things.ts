// Keeps the unseen buttons where the things they stand for are drawn, once the camera rests.
import type { Emphases } from "../graph/emphasis.ts";
import { middleOf, pageLine, type PagePoint } from "../graph/lines/line-geometry.ts";
import type { Renderer } from "./camera.ts";
import { pageNode } from "./label-layer.ts";

const REST_MS = 80;

function placeOf(renderer: Renderer, emphases: Emphases, button: HTMLElement): PagePoint | undefined {
  const graph = renderer.getGraph();
  const { thing, id = "" } = button.dataset;
  if (thing === "entity") return graph.hasNode(id) ? pageNode(renderer, id, emphases) : undefined;
  if (!graph.hasEdge(id)) return undefined;
  const [from, to] = graph.extremities(id);
  const lane = graph.getEdgeAttribute(id, "lane");
  const ends = [pageNode(renderer, from, emphases), pageNode(renderer, to, emphases)] as const;
  return middleOf(pageLine(...ends, lane));
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
    for (const button of root.querySelectorAll<HTMLElement>("[data-thing]")) {
      const place = placeOf(renderer, emphases(), button);
      if (!place) continue;
      button.style.left = `${place.x}px`;
      button.style.top = `${place.y}px`;
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
