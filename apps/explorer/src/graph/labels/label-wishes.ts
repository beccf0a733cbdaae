// From the nodes of the graph to the labels they wish for: texts, fonts, sizes and importance.
import type { Id } from "@trialgraph/model";
import { nodeEmphasis, type Emphases, type Emphasis } from "../emphasis.ts";
import { RING_REACH, type PageNode } from "../lines/line-geometry.ts";
import type { NetworkGraph, NodeAttributes } from "../network-graph.ts";
import type { Segment } from "./boxes.ts";
import type { LabelWish } from "./place-labels.ts";

/** A text size in pixels: never below 12. */
export const LABEL_SIZE = 13;
/** The size of the second line of a label, in pixels. */
export const DETAIL_SIZE = 12;
/** The height of a line of a label, in pixels. */
export const LINE_HEIGHT = 16;

/** Gives the width of a text in pixels at a size and weight of the sans. */
export type Measure = (text: string, size: number, weight: number) => number;

/** What labels follow from, wherever their nodes are. */
export interface LabelSetting {
  readonly graph: NetworkGraph;
  readonly emphases: Emphases;
  readonly measure: Measure;
}

/** A label's lines with the weight of the first; `detail` is empty where there is one line. */
export interface LabelLines {
  readonly label: string;
  readonly detail: string;
  readonly weight: 400 | 600;
}

const importance: Readonly<Record<Emphasis, number>> = {
  back: 0,
  plain: 0,
  near: 1e3,
  selected: 1e4,
};

/** The lines of a node's label: the detail with what stands out, weight with what is selected. */
export function linesOf(attributes: NodeAttributes, emphasis: Emphasis): LabelLines {
  const out = emphasis === "selected" || emphasis === "near";
  const detail = out ? attributes.detail : "";
  return { label: attributes.label, detail, weight: emphasis === "selected" ? 600 : 400 };
}

/** What the label of a node wishes, given its place on the page and the lines near it. */
export function labelWish(
  id: Id,
  place: PageNode,
  lines: readonly Segment[],
  { graph, emphases, measure }: LabelSetting,
): LabelWish {
  const attributes = graph.getNodeAttributes(id);
  const emphasis = nodeEmphasis(emphases, id);
  const { label, detail, weight } = linesOf(attributes, emphasis);
  const half = place.size * (emphasis === "selected" ? RING_REACH : 1.15) + 1;
  const pointed = emphases.hover.kind === "entity" && emphases.hover.id === id ? 1e5 : 0;
  return {
    id,
    x: place.x,
    y: place.y,
    half: { width: half, height: half },
    text: {
      width: Math.max(measure(label, LABEL_SIZE, weight), measure(detail, DETAIL_SIZE, 400)),
      height: detail === "" ? LINE_HEIGHT : 2 * LINE_HEIGHT - 1,
    },
    lines,
    priority: pointed + importance[emphasis] + attributes.degree,
    insistent: pointed > 0 || emphasis === "selected",
  };
}
