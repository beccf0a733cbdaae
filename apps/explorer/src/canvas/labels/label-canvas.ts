// The canvas of the labels: larger than the stage, so that a pan moves it without painting it again.
import type { PageBox } from "../../graph/labels/boxes.ts";
import type { PagePoint } from "../../graph/lines/line-geometry.ts";
import type { Renderer } from "../camera.ts";
import type { Easel } from "./draw-labels.ts";

/** How far the canvas reaches beyond the stage on every side, in pixels. */
const BEYOND = 160;

/** Paints what of the page is in a rectangle. */
type Paint = (easel: Easel, seen: PageBox) => void;

/** A canvas over the stage, of a page whose origin is somewhere on the stage. */
interface LabelCanvas {
  /** Paints anew: what is painted is in pixels from the page's origin. */
  readonly paint: (origin: PagePoint, paint: Paint) => void;
  /** Moves what is painted to where the origin is now; paints it anew where it moved too far. */
  readonly move: (origin: PagePoint, paint: Paint) => void;
  readonly remove: () => void;
}

function layerOf(renderer: Renderer): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.className = "canvas-labels";
  renderer.getCanvases()["labels"]?.after(canvas);
  return canvas;
}

/** Fits the canvas to the stage; true where that emptied it. */
function fitted(canvas: HTMLCanvasElement, renderer: Renderer): boolean {
  const { width, height } = renderer.getDimensions();
  const [wide, high, ratio] = [width + 2 * BEYOND, height + 2 * BEYOND, window.devicePixelRatio];
  const size = `${wide} ${high} ${ratio}`;
  if (canvas.dataset["size"] === size) return false;
  canvas.dataset["size"] = size;
  [canvas.width, canvas.height] = [Math.round(wide * ratio), Math.round(high * ratio)];
  [canvas.style.width, canvas.style.height] = [`${wide}px`, `${high}px`];
  [canvas.style.left, canvas.style.top] = [`${-BEYOND}px`, `${-BEYOND}px`];
  return true;
}

/** The canvas of a renderer's labels. */
export function labelCanvas(renderer: Renderer): LabelCanvas {
  const canvas = layerOf(renderer);
  const context = canvas.getContext("2d");
  let painted: PagePoint | undefined;
  const shift = (x: number, y: number) => {
    canvas.style.transform = x === 0 && y === 0 ? "" : `translate(${x}px, ${y}px)`;
  };
  const paint = (origin: PagePoint, inked: Paint) => {
    fitted(canvas, renderer);
    painted = origin;
    shift(0, 0);
    if (!context) return;
    const ratio = window.devicePixelRatio;
    const [left, top] = [origin.x + BEYOND, origin.y + BEYOND];
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.setTransform(ratio, 0, 0, ratio, left * ratio, top * ratio);
    const seen = { width: canvas.width / ratio, height: canvas.height / ratio };
    inked({ context, font: "" }, { x: -left, y: -top, ...seen });
  };
  const move = (origin: PagePoint, inked: Paint) => {
    const [x, y] = painted ? [origin.x - painted.x, origin.y - painted.y] : [Infinity, 0];
    const emptied = fitted(canvas, renderer);
    if (emptied || Math.abs(x) > BEYOND || Math.abs(y) > BEYOND) paint(origin, inked);
    else shift(x, y);
  };
  return { paint, move, remove: () => canvas.remove() };
}
