// What the reader does on the stage, as plain events: pointing, picking, losing the WebGL context.
import type { Hover } from "../graph/emphasis.ts";
import type { Renderer } from "./camera.ts";
import type { LabelLayer } from "./label-layer.ts";

/** Events of the stage. A pick of nothing is a click on the paper. */
export interface StageEvents {
  readonly onHover: (hover: Hover) => void;
  readonly onPick: (picked: Hover) => void;
  /** The browser took the WebGL context away: the stage is dead. */
  readonly onLost: () => void;
}

const nowhere: Hover = { kind: "none" };
const entity = (id: string): Hover => ({ kind: "entity", id });

function listenForLoss(renderer: Renderer, onLost: () => void): () => void {
  const canvases = Object.values(renderer.getCanvases()).filter(
    (canvas) => canvas instanceof HTMLCanvasElement,
  );
  for (const canvas of canvases) canvas.addEventListener("webglcontextlost", onLost);
  return () => {
    for (const canvas of canvases) canvas.removeEventListener("webglcontextlost", onLost);
  };
}

/** Listens to a renderer; a click on a label is a click on its node. Returns what stops it. */
export function listenTo(
  renderer: Renderer,
  labels: LabelLayer,
  { onHover, onPick, onLost }: StageEvents,
): () => void {
  const orLabel = (event: { readonly x: number; readonly y: number }, otherwise: Hover): Hover => {
    const id = labels.at(event.x, event.y);
    return id === undefined ? otherwise : entity(id);
  };
  renderer.on("clickNode", ({ node }) => onPick(entity(node)));
  renderer.on("clickEdge", ({ edge, event }) => onPick(orLabel(event, { kind: "edge", id: edge })));
  renderer.on("clickStage", ({ event }) => onPick(orLabel(event, nowhere)));
  renderer.on("enterNode", ({ node }) => onHover(entity(node)));
  renderer.on("leaveNode", () => onHover(nowhere));
  renderer.on("enterEdge", ({ edge }) => onHover({ kind: "edge", id: edge }));
  renderer.on("leaveEdge", () => onHover(nowhere));
  return listenForLoss(renderer, onLost);
}
