// From the nodes of the graph to the labels they wish for: texts, fonts, sizes and importance.
import type { Id } from "@trialgraph/model";
import { nodeEmphasis, type Emphases, type Emphasis } from "../emphasis.ts";
import type { PageNode } from "../lines/line-geometry.ts";
import type { NetworkGraph, NodeAttributes } from "../network-graph.ts";
import { OFF } from "./candidates.ts";
import { nodeBox } from "./ground.ts";
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

/** People and trials are what readers look for: their edges count for more. */
const prominence = ({ kind, degree }: NodeAttributes): number =>
  degree * (kind === "Person" || kind === "Trial" ? 1.5 : 1);

/** From here on a node is one of those that are to have a name with the whole in view. */
const PROMINENT = 8;

/** How far off a label may stand, in pixels: the further the more its node is connected. */
function reachOf(prominent: number): number {
  if (prominent < PROMINENT) return OFF;
  if (prominent < 2 * PROMINENT) return 36;
  return prominent < 3 * PROMINENT ? 84 : 140;
}

/** What the label of a node wishes, given its place on the page. */
export function labelWish(
  id: Id,
  node: PageNode,
  { graph, emphases, measure }: LabelSetting,
): LabelWish {
  const attributes = graph.getNodeAttributes(id);
  const emphasis = nodeEmphasis(emphases, id);
  const { label, detail, weight } = linesOf(attributes, emphasis);
  const pointed = emphases.hover.kind === "entity" && emphases.hover.id === id;
  const { width, height } = nodeBox(node);
  const prominent = prominence(attributes);
  return {
    id,
    x: node.x,
    y: node.y,
    half: { width: width / 2, height: height / 2 },
    text: {
      width: Math.max(measure(label, LABEL_SIZE, weight), measure(detail, DETAIL_SIZE, 400)),
      height: detail === "" ? LINE_HEIGHT : 2 * LINE_HEIGHT - 1,
    },
    priority: (pointed ? 1e5 : 0) + importance[emphasis] + prominent,
    reach: Math.max(pointed || emphasis === "selected" ? 84 : 0, reachOf(prominent)),
    insistent: prominent >= PROMINENT,
  };
}
