// Sigma with our programs: what it is told to draw, and what it is told to leave alone.
import { Sigma } from "sigma";
import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import { lineLook, nodeLook } from "../../graph/looks/looks.ts";
import { emptyGraph, type EdgeAttributes, type NodeAttributes } from "../../graph/network-graph.ts";
import type { Renderer } from "../camera.ts";
import type { FrontNow } from "./front.ts";
import { glyphProgram } from "./glyph-program.ts";
import { around, straight } from "./line-drawings.ts";
import { lineProgram } from "./line-program.ts";

const nothing = () => undefined;

/** Labels are ours, what is pointed at we work out ourselves, and what stands out is drawn in front. */
const settings = {
  allowInvalidContainer: true,
  renderLabels: false,
  renderEdgeLabels: false,
  enableEdgeEvents: false,
  enableCameraRotation: false,
  stagePadding: 0,
  zoomingRatio: 1.5,
  doubleClickZoomingRatio: 1.8,
  defaultDrawNodeHover: nothing,
  defaultDrawNodeLabel: nothing,
  defaultNodeType: "glyph",
  defaultEdgeType: "line",
};

/** Looks where nothing stands out: what does is drawn in front by the programs. */
const reducersOf = (front: FrontNow) => ({
  nodeReducer: (_: string, data: NodeAttributes): Partial<NodeDisplayData> => {
    const { color } = nodeLook(data.kind, "plain", front().palette);
    return { ...data, label: null, color };
  },
  edgeReducer: (_: string, data: EdgeAttributes): Partial<EdgeDisplayData> => {
    const { width, ...look } = lineLook(data.style, "plain", front().palette);
    return { ...data, ...look, size: width };
  },
});

/** Layers of Sigma that stay empty here: hidden, they cost no frame anything. */
const UNUSED = ["edgeLabels", "labels", "hovers", "hoverNodes"] as const;

/**
 * A renderer in an element, still without a graph.
 * @throws where WebGL is missing
 */
export function sigmaIn(container: HTMLElement, front: FrontNow): Renderer {
  const renderer: Renderer = new Sigma(emptyGraph(), container, {
    ...settings,
    ...reducersOf(front),
    nodeProgramClasses: { glyph: glyphProgram(front) },
    edgeProgramClasses: { line: lineProgram(front, straight), loop: lineProgram(front, around) },
  });
  const canvases = renderer.getCanvases();
  for (const name of UNUSED) canvases[name]?.style.setProperty("display", "none");
  return renderer;
}
