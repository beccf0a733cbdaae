// The stage: Sigma with our programs, looks, labels and camera. No React: plain calls in, events out.
import { Sigma } from "sigma";
import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import { edgeEmphasis, nodeEmphasis, type Emphases } from "../graph/emphasis.ts";
import { lineLook, nodeLook } from "../graph/looks/looks.ts";
import type { EdgeAttributes, NetworkGraph, NodeAttributes } from "../graph/network-graph.ts";
import type { Bounds } from "../graph/places.ts";
import type { Palette } from "../graph/looks/palette.ts";
import type { Renderer } from "./camera.ts";
import { cameraMan, type CameraMan } from "./camera-man.ts";
import { labelLayer } from "./label-layer.ts";
import { textMeasure } from "./measure.ts";
import { listenTo, type StageEvents } from "./stage-events.ts";
import { GlyphProgram } from "./programs/glyph-program.ts";
import { LineProgram } from "./programs/line-program.ts";

/** What the stage shows. */
export interface StageInput {
  /** The box of all places, those of hidden things too: filtering moves nothing. */
  readonly bounds: Bounds;
  readonly graph: NetworkGraph;
  readonly emphases: Emphases;
  readonly palette: Palette;
}

/** A running stage. */
export interface Stage {
  /** Shows another graph or other looks; only what changed is done again. */
  readonly show: (input: StageInput) => void;
  readonly camera: CameraMan;
  readonly renderer: Renderer;
  readonly kill: () => void;
}

const nothing = () => undefined;

const settings = {
  allowInvalidContainer: true,
  renderLabels: false,
  renderEdgeLabels: false,
  enableEdgeEvents: true,
  enableCameraRotation: false,
  zIndex: true,
  stagePadding: 0,
  zoomingRatio: 1.5,
  doubleClickZoomingRatio: 1.8,
  defaultDrawNodeHover: nothing,
  defaultDrawNodeLabel: nothing,
  defaultNodeType: "glyph",
  defaultEdgeType: "line",
  nodeProgramClasses: { glyph: GlyphProgram },
  edgeProgramClasses: { line: LineProgram },
};

const reducersOf = ({ emphases, palette }: StageInput) => ({
  nodeReducer: (id: string, data: NodeAttributes): Partial<NodeDisplayData> => ({
    ...data,
    ...nodeLook(data.kind, nodeEmphasis(emphases, id), palette),
  }),
  edgeReducer: (id: string, data: EdgeAttributes): Partial<EdgeDisplayData> => {
    const { width, ...look } = lineLook(data.style, edgeEmphasis(emphases, id), palette);
    return { ...data, ...look, size: width };
  },
});

/**
 * Starts a stage in an element.
 * @throws where WebGL is missing: ask `webglAvailable` first
 */
export function createStage(container: HTMLElement, first: StageInput, events: StageEvents): Stage {
  let input = first;
  const renderer: Renderer = new Sigma(first.graph, container, {
    ...settings,
    ...reducersOf(first),
  });
  renderer.setCustomBBox(first.bounds);
  renderer.refresh();
  const text = textMeasure(first.palette.sans);
  const labels = labelLayer(renderer);
  const camera = cameraMan(renderer);
  const repaint = () => {
    text.forget();
    labels.invalidate();
    renderer.scheduleRender();
  };
  renderer.on("afterRender", () => labels.paint({ ...input, text }));
  renderer.on("resize", labels.invalidate);
  document.fonts.addEventListener("loadingdone", repaint);
  const stopListening = listenTo(renderer, labels, events);
  camera.spread();
  camera.fit("at once");
  const show = (next: StageInput) => {
    const changed = next.graph !== input.graph;
    const wasFitted = camera.isFitted();
    input = next;
    labels.invalidate();
    renderer.setCustomBBox(next.bounds);
    if (changed) renderer.setGraph(next.graph);
    renderer.setSettings(reducersOf(next));
    if (!changed) return;
    camera.spread();
    if (wasFitted) camera.fit();
  };
  const kill = () => {
    document.fonts.removeEventListener("loadingdone", repaint);
    stopListening();
    camera.stop();
    renderer.kill();
  };
  return { show, camera, renderer, kill };
}
