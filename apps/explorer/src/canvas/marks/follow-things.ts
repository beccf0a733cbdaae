// Keeps the unseen buttons where the things they stand for can be pointed at, once the camera rests.
import { clearPoints } from "../../graph/lines/clear-points.ts";
import type { PagePoint } from "../../graph/lines/line-geometry.ts";
import type { Page } from "../../graph/lines/page.ts";
import type { PageNow } from "../page-now.ts";
import type { Stage } from "../stage.ts";

const REST_MS = 80;

/** Where each thing can be pointed at: a node in its middle, a line where nothing covers it. */
const pointsOf = (page: Page): ReadonlyMap<string, PagePoint> =>
  new Map([...page.nodes, ...clearPoints(page)]);

/** Puts the buttons at their points of a page. */
function place(root: HTMLElement, page: Page): void {
  const points = pointsOf(page);
  for (const button of root.querySelectorAll<HTMLElement>("[data-thing]")) {
    const point = points.get(button.dataset["id"] ?? "");
    if (!point) continue;
    button.style.left = `${Math.round(point.x)}px`;
    button.style.top = `${Math.round(point.y)}px`;
  }
}

/** Moves all buttons to where a page's origin is. */
function move(root: HTMLElement, { x, y }: PagePoint): void {
  for (const list of root.querySelectorAll<HTMLElement>(".canvas-things")) {
    list.style.transform = `translate(${x}px, ${y}px)`;
  }
}

/**
 * After each frame, when the camera has come to rest somewhere else, moves the buttons in `root` to
 * their things and calls `onRest`. What is pointed at moves nothing. Returns what stops it.
 */
export function followThings(stage: Stage, root: HTMLElement, onRest: () => void): () => void {
  let timer = 0;
  let last: PageNow | undefined;
  const settle = () => {
    const now = stage.page();
    if (last?.plain !== now.plain) place(root, now.plain);
    move(root, now.origin);
    last = now;
    onRest();
  };
  const wait = () => {
    const { plain, origin } = stage.page();
    const still = last?.plain === plain && last.origin.x === origin.x && last.origin.y === origin.y;
    window.clearTimeout(timer);
    if (!still) timer = window.setTimeout(settle, REST_MS);
  };
  stage.renderer.on("afterRender", wait);
  wait();
  return () => {
    window.clearTimeout(timer);
    stage.renderer.off("afterRender", wait);
  };
}
