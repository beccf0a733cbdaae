// Which labels are drawn and where: beside their nodes, never on a node or on another label.
import type { Id } from "@trialgraph/model";
import {
  boxAround,
  inside,
  leadsThrough,
  takenBoxes,
  type PageBox,
  type Segment,
  type TakenBoxes,
} from "./boxes.ts";

/** A node that wants a label. */
export interface LabelWish {
  readonly id: Id;
  readonly x: number;
  readonly y: number;
  /** Half the width and height of its shape, in pixels. */
  readonly half: { readonly width: number; readonly height: number };
  /** The size of the label's text. */
  readonly text: { readonly width: number; readonly height: number };
  /** Lines near it: a label rather lies where it covers few of them. */
  readonly lines: readonly Segment[];
  /** Higher goes first. */
  readonly priority: number;
  /** Whether the label may stand a little further off where there is no place beside its node. */
  readonly insistent: boolean;
}

/** How a label's text is aligned in its rectangle: towards its node. */
export type Alignment = "left" | "center" | "right";

/** Where a label's text is: the rectangle it fills. */
export interface PlacedLabel extends PageBox {
  readonly id: Id;
  readonly align: Alignment;
}

/** What labels keep off besides nodes and each other, and the rectangle they stay in. */
export interface LabelLimits {
  readonly also?: readonly PageBox[];
  readonly within?: PageBox;
  /** Where labels were: each stays there if it is as large as it was and its place is free. */
  readonly kept?: readonly PlacedLabel[];
}

/** What stays free between a node and its label, in pixels. */
const OFF = 5;

/** How wide a berth labels give to nodes, in pixels, so that none seems to be another node's. */
const BERTH = 3;

/** How much further off an insistent label may stand, in pixels. */
const FURTHER_OFF = [12, 22, 34];

/**
 * A place beside a node: `across` and `down` say where the label's middle is, from -1 (left, above)
 * to 1 (right, below); at 0 it is centred on the node.
 */
interface Place {
  readonly across: number;
  readonly down: number;
  readonly align: Alignment;
}

/** In the order in which they are liked: below, right, left, above, then the corners. */
const places: readonly Place[] = [
  { across: 0, down: 1, align: "center" },
  { across: 1, down: 0, align: "left" },
  { across: -1, down: 0, align: "right" },
  { across: 0, down: -1, align: "center" },
  { across: 0.5, down: 1, align: "left" },
  { across: -0.5, down: 1, align: "right" },
  { across: 0.5, down: -1, align: "left" },
  { across: -0.5, down: -1, align: "right" },
  { across: 0.9, down: 0.8, align: "left" },
  { across: -0.9, down: 0.8, align: "right" },
  { across: 0.9, down: -0.8, align: "left" },
  { across: -0.9, down: -0.8, align: "right" },
];

function boxAt({ x, y, half, text }: LabelWish, { across, down }: Place, off: number): PageBox {
  const middleX = x + across * (half.width + text.width / 2 + off + 2);
  const middleY = y + down * (half.height + text.height / 2 + off);
  return boxAround(middleX, middleY, text.width / 2, text.height / 2);
}

const padded = ({ x, y, width, height }: PageBox): PageBox => ({
  x: x - 3,
  y: y - 1,
  width: width + 6,
  height: height + 2,
});

function stillGood(kept: PlacedLabel | undefined, { text }: LabelWish, taken: TakenBoxes): boolean {
  const same = kept?.width === text.width && kept.height === text.height;
  return same && taken.free(padded(kept));
}

/** How much worse the next place in the order is: a third of covering a line. */
const ORDER_COST = 0.3;

function bestAt(
  wish: LabelWish,
  off: number,
  taken: TakenBoxes,
  within: PageBox | undefined,
): PlacedLabel | undefined {
  let best: PlacedLabel | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, place] of places.entries()) {
    const box = boxAt(wish, place, off);
    if (i * ORDER_COST >= least || (within && !inside(box, within))) continue;
    const cost = i * ORDER_COST + wish.lines.filter((line) => leadsThrough(line, box)).length;
    if (cost >= least || !taken.free(padded(box))) continue;
    [best, least] = [{ ...box, id: wish.id, align: place.align }, cost];
  }
  return best;
}

function placeOne(
  wish: LabelWish,
  taken: TakenBoxes,
  within: PageBox | undefined,
): PlacedLabel | undefined {
  for (const off of wish.insistent ? [OFF, ...FURTHER_OFF] : [OFF]) {
    const found = bestAt(wish, off, taken, within);
    if (found) return found;
  }
  return undefined;
}

const byPriority = (a: LabelWish, b: LabelWish) =>
  b.priority - a.priority || (a.id < b.id ? -1 : 1);

/** Places labels greedily, the most important first; one that finds no free place is left out. */
export function placeLabels(
  wishes: readonly LabelWish[],
  { also = [], within, kept = [] }: LabelLimits = {},
): readonly PlacedLabel[] {
  const taken = takenBoxes();
  for (const { x, y, half } of wishes) {
    taken.take(boxAround(x, y, half.width + BERTH, half.height + BERTH));
  }
  for (const box of also) taken.take(box);
  const before = new Map(kept.map((label) => [label.id, label]));
  return wishes.toSorted(byPriority).flatMap((wish) => {
    const last = before.get(wish.id);
    const placed = stillGood(last, wish, taken) ? last : placeOne(wish, taken, within);
    if (placed) taken.take(padded(placed));
    return placed ? [placed] : [];
  });
}
