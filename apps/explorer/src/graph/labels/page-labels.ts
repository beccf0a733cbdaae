// All labels of a page: the words of the speaking lines first, then the names of nodes around them.
import type { Id } from "@trialgraph/model";
import type { Emphases } from "../emphasis.ts";
import { LANE, pageLine, RING_REACH, type PageNode } from "../lines/line-geometry.ts";
import type { NetworkGraph } from "../network-graph.ts";
import { speakingLines } from "../lines/speaking-lines.ts";
import { boxAround, takenBoxes, type PageBox } from "./boxes.ts";
import { LABEL_SIZE, labelWish, type Measure } from "./label-wishes.ts";
import { coveredBy, lineLabelOf, type LineLabel } from "./line-label.ts";
import { placeLabels, type PlacedLabel } from "./place-labels.ts";

/** A graph on a page: where its nodes are, what stands out, and how wide texts are. */
export interface LabelPage {
  readonly graph: NetworkGraph;
  readonly nodes: ReadonlyMap<Id, PageNode>;
  readonly emphases: Emphases;
  readonly measure: Measure;
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

/** Places the labels of a page. No label lies on a node, on words of a line or on another label. */
export function pageLabels(page: LabelPage): PageLabels {
  const { graph, nodes, emphases, measure } = page;
  const words = wordsOn(page);
  const wishes = [...nodes].map(([id, node]) =>
    labelWish(id, node, nodes, graph, emphases, measure),
  );
  const { within, kept = [] } = page;
  return { words, names: placeLabels(wishes, { also: words.flatMap(coveredBy), within, kept }) };
}
