// The layer of labels: placed again only when something but the pan changes, painted each frame.
import type { Id } from "@trialgraph/model";
import { nodeEmphasis, type Emphases } from "../graph/emphasis.ts";
import { hullOf } from "../graph/labels/boxes.ts";
import { linesOf } from "../graph/labels/label-wishes.ts";
import { pageLabels, type PageLabels } from "../graph/labels/page-labels.ts";
import type { PagePoint, PageNode } from "../graph/lines/line-geometry.ts";
import { nodeLook } from "../graph/looks/looks.ts";
import type { Palette } from "../graph/looks/palette.ts";
import { labelMargin, type Renderer } from "./camera.ts";
import { drawLabel, drawLineLabel } from "./draw-labels.ts";
import type { TextMeasure } from "./measure.ts";

/** What the labels follow from besides the renderer's graph and camera. */
export interface LabelInput {
  readonly emphases: Emphases;
  readonly palette: Palette;
  readonly text: TextMeasure;
}

/** A layer that paints after each frame and knows what label lies at a point of the canvas. */
export interface LabelLayer {
  readonly paint: (input: LabelInput) => void;
  /** Has everything placed anew: the graph, the emphasis, the size or the fonts have changed. */
  readonly invalidate: () => void;
  readonly at: (x: number, y: number) => Id | undefined;
}

/** A node of the renderer as it is on the page. */
export function pageNode(renderer: Renderer, id: Id, emphases: Emphases): PageNode {
  const { x, y, size, kind } = renderer.getGraph().getNodeAttributes(id);
  const at = renderer.graphToViewport({ x, y });
  const ringed = nodeEmphasis(emphases, id) === "selected";
  return { x: at.x, y: at.y, kind, size: renderer.scaleSize(size), ringed };
}

/** Labels as they were placed, with where the graph's origin was then. */
interface Placed extends PageLabels {
  readonly origin: PagePoint;
  readonly ratio: number;
}

/** While something is pointed at, names stay where they were, if they can. */
function placeAll(renderer: Renderer, { emphases, text }: LabelInput, last?: Placed): Placed {
  const graph = renderer.getGraph();
  const nodes = new Map(graph.nodes().map((id) => [id, pageNode(renderer, id, emphases)]));
  const within = hullOf([...nodes.values()], labelMargin(renderer));
  const steady = last !== undefined && emphases.hover.kind !== "none";
  const kept = steady ? moved(renderer, last).names : [];
  const labels = pageLabels({ graph, nodes, emphases, measure: text.measure, within, kept });
  const origin = renderer.graphToViewport({ x: 0, y: 0 });
  return { ...labels, origin, ratio: renderer.getCamera().ratio };
}

function moved(renderer: Renderer, { origin, names, words }: Placed): PageLabels {
  const { x, y } = renderer.graphToViewport({ x: 0, y: 0 });
  const move = <T extends PagePoint>(label: T): T => ({
    ...label,
    x: label.x + x - origin.x,
    y: label.y + y - origin.y,
  });
  return { names: names.map(move), words: words.map(move) };
}

/** The layer of labels of a renderer, painted on its own label canvas. */
export function labelLayer(renderer: Renderer): LabelLayer {
  let placed: Placed | undefined;
  let shown: PageLabels = { names: [], words: [] };
  let stale = false;
  const paint = (input: LabelInput) => {
    const context = renderer.getCanvases()["labels"]?.getContext("2d");
    if (!context) return;
    if (placed?.ratio !== renderer.getCamera().ratio) placed = undefined;
    if (!placed || stale) placed = placeAll(renderer, input, placed);
    stale = false;
    shown = moved(renderer, placed);
    paintAll(context, renderer, input, shown);
  };
  return {
    paint,
    invalidate: () => {
      stale = true;
    },
    at: (left, top) =>
      shown.names.find(
        ({ x, y, width, height }) => left > x && left < x + width && top > y && top < y + height,
      )?.id,
  };
}

function paintAll(
  context: CanvasRenderingContext2D,
  renderer: Renderer,
  { palette, emphases }: LabelInput,
  { names, words }: PageLabels,
): void {
  const graph = renderer.getGraph();
  const ink = { family: palette.sans, muted: palette.muted, paper: palette.paper };
  for (const box of names) {
    const attributes = graph.getNodeAttributes(box.id);
    const emphasis = nodeEmphasis(emphases, box.id);
    const look = nodeLook(attributes.kind, emphasis, palette);
    drawLabel(context, box, linesOf(attributes, emphasis), { ...ink, ink: look.label });
  }
  for (const label of words) {
    drawLineLabel(context, label, { ...ink, ink: label.selected ? palette.accent : palette.ink });
  }
}
