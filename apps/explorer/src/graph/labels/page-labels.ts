// All labels of a page: the words of the speaking lines first, then the names of nodes around them.
import type { Id } from "@trialgraph/model";
import { pairKey } from "../lines/lanes.ts";
import { LANE, pageLine, RING_REACH, type PageNode } from "../lines/line-geometry.ts";
import { speakingLines } from "../lines/speaking-lines.ts";
import {
  boxAround,
  boxOfSegment,
  overlap,
  takenBoxes,
  type PageBox,
  type Segment,
} from "./boxes.ts";
import { LABEL_SIZE, labelWish, type LabelSetting } from "./label-wishes.ts";
import { coveredBy, lineLabelOf, type LineLabel } from "./line-label.ts";
import { placeLabels, type PlacedLabel } from "./place-labels.ts";

/** A graph on a page: where its nodes are, what stands out, and how wide texts are. */
export interface LabelPage extends LabelSetting {
  readonly nodes: ReadonlyMap<Id, PageNode>;
  /** Labels stay in here. */
  readonly within: PageBox;
  /** Where names were: they stay there if they can. */
  readonly kept?: readonly PlacedLabel[];
}

/** Words along a line; `selected` is drawn in accent. */
export interface SpokenLabel extends LineLabel {
  readonly selected: boolean;
}

/** The labels of a page. */
export interface PageLabels {
  readonly names: readonly PlacedLabel[];
  readonly words: readonly SpokenLabel[];
}

function wordsOn({ graph, nodes, emphases, measure }: LabelPage): readonly SpokenLabel[] {
  const taken = takenBoxes();
  for (const { x, y, size, ringed } of nodes.values()) {
    const half = size * (ringed ? RING_REACH : 1);
    taken.take(boxAround(x, y, half, half));
  }
  return speakingLines(graph, emphases).flatMap(({ from, to, words, spread, selected }) => {
    const [a, b] = [nodes.get(from), nodes.get(to)];
    if (!a || !b) return [];
    const line = pageLine(a, b, { offset: 0, of: 1 });
    const speech = { line, words, off: (spread * LANE) / 2 + LABEL_SIZE / 2 + 5 };
    const label = lineLabelOf(speech, taken, (text) => measure(text, LABEL_SIZE, 600));
    for (const box of label ? coveredBy(label) : []) taken.take(box);
    return label ? [{ ...label, selected }] : [];
  });
}

/** The straight ways of all lines, for finding those that are near a node. */
function segmentsOf({ graph, nodes }: LabelPage): readonly Segment[] {
  const pairs = new Map<string, Segment>();
  graph.forEachEdge((_, __, source, target) => {
    const [from, to] = [nodes.get(source), nodes.get(target)];
    if (from && to) pairs.set(pairKey(source, target), { from, to });
  });
  return [...pairs.values()];
}

/** How far from a node its label may reach, in pixels: lines beyond it don't matter to it. */
const NEIGHBOURHOOD = { x: 200, y: 60 };

/** Places the labels of a page. No label lies on a node, on words of a line or on another label. */
export function pageLabels(page: LabelPage): PageLabels {
  const words = wordsOn(page);
  const segments = segmentsOf(page).map((segment) => ({ segment, box: boxOfSegment(segment) }));
  const wishes = [...page.nodes].map(([id, node]) => {
    const around = boxAround(node.x, node.y, NEIGHBOURHOOD.x, NEIGHBOURHOOD.y);
    const near = segments.filter(({ box }) => overlap(box, around)).map(({ segment }) => segment);
    return labelWish(id, node, near, page);
  });
  const { within, kept = [] } = page;
  return { words, names: placeLabels(wishes, { also: words.flatMap(coveredBy), within, kept }) };
}
