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

/** Pointing at a label is pointing at its node, where no node or line is pointed at. */
function listenForPointing(
  renderer: Renderer,
  labels: LabelLayer,
  onHover: (hover: Hover) => void,
): void {
  let drawn: Hover = nowhere;
  let label: string | undefined;
  const set = (hover: Hover) => {
    [drawn, label] = [hover, undefined];
    onHover(hover);
  };
  renderer.on("enterNode", ({ node }) => set(entity(node)));
  renderer.on("leaveNode", () => set(nowhere));
  renderer.on("enterEdge", ({ edge }) => set({ kind: "edge", id: edge }));
  renderer.on("leaveEdge", () => set(nowhere));
  renderer.on("moveBody", ({ event }) => {
    const next = drawn.kind === "none" ? labels.at(event.x, event.y) : undefined;
    if (next === label) return;
    label = next;
    if (drawn.kind === "none") onHover(next === undefined ? nowhere : entity(next));
  });
}

/**
 * Listens to a renderer. What is pointed at is what a click picks: a node, else a line, else the
 * node of a label. Returns what stops it.
 */
export function listenTo(
  renderer: Renderer,
  labels: LabelLayer,
  { onHover, onPick, onLost }: StageEvents,
): () => void {
  renderer.on("clickNode", ({ node }) => onPick(entity(node)));
  renderer.on("clickEdge", ({ edge }) => onPick({ kind: "edge", id: edge }));
  renderer.on("clickStage", ({ event }) => {
    const id = labels.at(event.x, event.y);
    onPick(id === undefined ? nowhere : entity(id));
  });
  listenForPointing(renderer, labels, onHover);
  return listenForLoss(renderer, onLost);
}
