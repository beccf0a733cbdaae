// What the reader does on the stage, as plain events: pointing, picking, losing the WebGL context.
import { noHover, type Hover } from "../graph/emphasis.ts";
import { FINGER, MOUSE, type Grasp } from "../graph/lines/pick.ts";
import type { Shot } from "../state/desk.ts";
import type { Renderer } from "./camera.ts";

/** Events of the stage. A pick of nothing is a click on the paper. */
export interface StageEvents {
  readonly onHover: (hover: Hover) => void;
  readonly onPick: (picked: Hover) => void;
  /** The reader has moved the camera, and it is at rest. */
  readonly onMoved: (shot: Shot) => void;
  /** The browser took the WebGL context away: the stage is dead. */
  readonly onLost: () => void;
}

/** Says what is at a point of the canvas for a pointer with a grasp. */
export type Aim = (x: number, y: number, grasp: Grasp) => Hover;

const same = (a: Hover, b: Hover): boolean =>
  a.kind === b.kind && (a.kind === "none" || (b.kind !== "none" && a.id === b.id));

function listenForLoss(renderer: Renderer, onLost: () => void): () => void {
  const canvases = Object.values(renderer.getCanvases()).filter(
    (canvas) => canvas instanceof HTMLCanvasElement,
  );
  for (const canvas of canvases) canvas.addEventListener("webglcontextlost", onLost);
  return () => {
    for (const canvas of canvases) canvas.removeEventListener("webglcontextlost", onLost);
  };
}

/** Tells what the mouse is on whenever that is something else; nothing changes while it drags. */
function listenForPointing(renderer: Renderer, aim: Aim, onHover: (hover: Hover) => void): void {
  const mouse = renderer.getMouseCaptor();
  let last = noHover;
  const point = (hover: Hover) => {
    if (same(hover, last)) return;
    last = hover;
    onHover(hover);
  };
  mouse.on("mousemove", ({ x, y }) => {
    if (!mouse.isMouseDown) point(aim(x, y, MOUSE));
  });
  mouse.on("mouseleave", () => point(noHover));
}

/**
 * Listens to a renderer. What is pointed at is what a click picks. Sigma's own events of nodes and
 * edges (`enterNode`, `clickEdge`, …) are switched off: each of them would read a pixel back from the
 * graphics card, which waits for all that is being drawn. Returns what stops it.
 */
export function listenTo(
  renderer: Renderer,
  aim: Aim,
  { onHover, onPick, onLost }: Pick<StageEvents, "onHover" | "onPick" | "onLost">,
): () => void {
  const [mouse, touch] = [renderer.getMouseCaptor(), renderer.getTouchCaptor()];
  mouse.removeAllListeners();
  touch.removeAllListeners();
  mouse.on("click", ({ x, y }) => onPick(aim(x, y, MOUSE)));
  touch.on("tap", ({ touches, previousTouches }) => {
    const [at] = [...touches, ...previousTouches];
    if (at) onPick(aim(at.x, at.y, FINGER));
  });
  listenForPointing(renderer, aim, onHover);
  return listenForLoss(renderer, onLost);
}
