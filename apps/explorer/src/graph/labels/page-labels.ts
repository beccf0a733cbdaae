// All labels of a page: the words of the speaking lines first, then the names of nodes around them.
import type { Id } from "@trialgraph/model";
import { LANE, pageLine, type PageNode } from "../lines/line-geometry.ts";
import { linesBetween } from "../lines/page.ts";
import { speakingLines } from "../lines/speaking-lines.ts";
import { inside, takenBoxes, type PageBox } from "./boxes.ts";
import { groundOf, nodeBox, type Ground } from "./ground.ts";
import { LABEL_SIZE, labelWish, type LabelSetting } from "./label-wishes.ts";
import { coveredBy, lineLabelOf, type LineLabel } from "./line-label.ts";
import { placeLabels, type PlacedLabel } from "./place-labels.ts";

/** A graph on a page: where its nodes are, what stands out, and how wide texts are. */
interface LabelPage extends LabelSetting {
  readonly nodes: ReadonlyMap<Id, PageNode>;
  /** Labels stay in here. */
  readonly within: PageBox;
  /** What lies over the page: no label is below it. */
  readonly covers?: readonly PageBox[];
  /** The ground of the page, where it is known already. */
  readonly ground?: Ground;
  /** Where names are already: they stay there if they can. */
  readonly kept?: ReadonlyMap<Id, PlacedLabel>;
  /** The nodes whose names seek another place if they have none; all, where left out. */
  readonly sought?: ReadonlyMap<Id, unknown>;
}

/** Words along a line; `selected` is drawn in accent. */
interface SpokenLabel extends LineLabel {
  readonly selected: boolean;
}

/** The labels of a page. */
export interface PageLabels {
  readonly names: readonly PlacedLabel[];
  readonly words: readonly SpokenLabel[];
}

/** The rings of a page: its ground is the same with and without them. */
const ringsOf = ({ emphases, nodes }: LabelPage): readonly PageBox[] =>
  [...emphases.nodes.keys()].flatMap((id) => {
    const node = nodes.get(id);
    return node?.ringed === true ? [nodeBox(node)] : [];
  });

function wordsOn(page: LabelPage, ground: Ground): readonly SpokenLabel[] {
  const { graph, nodes, emphases, measure, within, covers = [] } = page;
  const boxes = takenBoxes();
  for (const box of [...ringsOf(page), ...covers]) boxes.take(box);
  const free = (box: PageBox) => boxes.free(box) && ground.free(box) && inside(box, within);
  const taken = { ...boxes, free };
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
  const { graph, nodes, within, covers = [], kept, sought } = page;
  const ground = page.ground ?? groundOf({ nodes, lines: linesBetween(graph, nodes) });
  const words = wordsOn(page, ground);
  const wishes = [...nodes].map(([id, node]) => labelWish(id, node, page));
  const also = [...words.flatMap(coveredBy), ...ringsOf(page), ...covers];
  const settled = { ...(kept && { kept }), ...(sought && { sought }) };
  return { words, names: placeLabels(wishes, { ground, also, within, ...settled }) };
}
