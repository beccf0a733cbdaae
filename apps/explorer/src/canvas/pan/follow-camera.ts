// Has the picture follow the camera: drawn anew with each of its steps, or, where a pan is too much
// for the machine, moved as it is and drawn when the pan rests or has gone some way.
import type { PagePoint } from "../../graph/lines/line-geometry.ts";
import type { Renderer } from "../camera.ts";
import { freshPace, isMoved, paceAfter } from "./pace.ts";

/** How long a moved picture rests before it is drawn again, in milliseconds. */
const REST_MS = 90;

/** The canvases that a pan moves. The topmost one, which hears the pointer, stays. */
const PICTURES = ["edges", "nodes"] as const;

const GRAPH_ORIGIN: PagePoint = { x: 0, y: 0 };

/** Where the graph's origin will be when the camera's state is drawn. */
function originNow(renderer: Renderer): PagePoint {
  const cameraState = renderer.getCamera().getState();
  return renderer.graphToViewport(GRAPH_ORIGIN, { cameraState });
}

/**
 * Takes over from Sigma, which draws whenever its camera is updated. `drift` is told where the
 * graph's origin is while the picture is moved. Returns what stops it.
 */
export function followCamera(renderer: Renderer, drift: (origin: PagePoint) => void): () => void {
  const camera = renderer.getCamera();
  const pictures = PICTURES.flatMap((name) => renderer.getCanvases()[name] ?? []);
  let pace = freshPace;
  let drawn = { ratio: Number.NaN, origin: GRAPH_ORIGIN };
  let [panning, moving, timer] = [false, false, 0];
  const shift = (x: number, y: number) => {
    moving = x !== 0 || y !== 0;
    for (const { style } of pictures) style.transform = moving ? `translate(${x}px, ${y}px)` : "";
  };
  const move = () => {
    const origin = originNow(renderer);
    const [x, y] = [origin.x - drawn.origin.x, origin.y - drawn.origin.y];
    if (!isMoved(pace, x, y)) return false;
    shift(x, y);
    drift(origin);
    window.clearTimeout(timer);
    timer = window.setTimeout(() => renderer.scheduleRender(), REST_MS);
    return true;
  };
  const onUpdated = () => {
    panning = camera.ratio === drawn.ratio;
    if (!panning || pace.kind === "drawing" || !move()) renderer.scheduleRender();
  };
  const onBefore = () => {
    window.clearTimeout(timer);
    if (moving) shift(0, 0);
  };
  const onAfter = () => {
    drawn = { ratio: camera.ratio, origin: renderer.graphToViewport(GRAPH_ORIGIN) };
    if (!panning) return;
    panning = false;
    const from = performance.now();
    window.requestAnimationFrame(() => {
      const now = performance.now();
      pace = paceAfter(pace, now - from, now);
    });
  };
  camera.removeAllListeners("updated");
  camera.on("updated", onUpdated);
  renderer.on("beforeRender", onBefore);
  renderer.on("afterRender", onAfter);
  return () => {
    window.clearTimeout(timer);
    camera.off("updated", onUpdated);
    renderer.off("beforeRender", onBefore);
    renderer.off("afterRender", onAfter);
  };
}
