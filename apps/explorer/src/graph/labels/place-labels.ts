// Which labels are drawn and where: beside their nodes, never on a node or on another label.
import type { Id } from "@trialgraph/model";
import type { PageBox, Segment } from "./boxes.ts";
import { bestPlace, furthest, labelsOn, type LabelTable } from "./label-table.ts";
import type { Ground } from "./ground.ts";
import { makeRoom } from "./make-room.ts";

/** A node that wants a label. */
export interface LabelWish {
  readonly id: Id;
  readonly x: number;
  readonly y: number;
  /** Half the width and height of its shape, in pixels. */
  readonly half: { readonly width: number; readonly height: number };
  /** The size of the label's text. */
  readonly text: { readonly width: number; readonly height: number };
  /** Higher goes first. */
  readonly priority: number;
  /** How far off the label may stand where there is no place beside its node, in pixels. */
  readonly reach: number;
  /** Whether labels that are in its way may be moved for it. */
  readonly insistent: boolean;
}

/** How a label's text is aligned in its rectangle: towards its node. */
export type Alignment = "left" | "center" | "right";

/** Where a label's text is: the rectangle it fills, and what leads to it where it is further off. */
export interface PlacedLabel extends PageBox {
  readonly id: Id;
  readonly align: Alignment;
  readonly leader?: Segment;
}

/** What labels keep off besides each other, and what is settled already. */
export interface LabelLimits {
  readonly ground: Ground;
  readonly also?: readonly PageBox[];
  /** Labels stay in here. */
  readonly within?: PageBox;
  /** Where labels are: each stays there if it is as large as it was and its place is free. */
  readonly kept?: ReadonlyMap<Id, PlacedLabel>;
  /** The labels for which a new place is sought; all, where left out. */
  readonly sought?: ReadonlyMap<Id, unknown>;
}

const byPriority = (a: LabelWish, b: LabelWish) =>
  b.priority - a.priority || (a.id < b.id ? -1 : 1);

function keep(table: LabelTable, wish: LabelWish, last: PlacedLabel | undefined): boolean {
  const { text } = wish;
  if (last?.width !== text.width || last.height !== text.height) return false;
  if (!table.fits(wish.id, last, last.leader)) return false;
  table.put(last);
  return true;
}

/** Puts a label where `place` says; false where that is nowhere. */
function putAt(table: LabelTable, place: PlacedLabel | undefined): boolean {
  if (place) table.put(place);
  return place !== undefined;
}

/**
 * Places what is still without a label; those that insist have others moved out of their way, and
 * stand far off where that does not help either.
 */
function seek(table: LabelTable, wishes: readonly LabelWish[]): void {
  const left = wishes
    .filter((wish) => !putAt(table, bestPlace(wish, table)))
    .filter((wish) => wish.insistent && !makeRoom(wish, wishes, table));
  for (const wish of left) putAt(table, bestPlace(wish, table, furthest(wish)));
}

/** Places labels greedily, the most important first; one that finds no free place is left out. */
export function placeLabels(
  wishes: readonly LabelWish[],
  limits: LabelLimits,
): readonly PlacedLabel[] {
  const { kept, sought } = limits;
  const table = labelsOn(limits);
  const sorted = wishes.toSorted(byPriority);
  if (sought) {
    for (const wish of sorted) {
      const stays = keep(table, wish, kept?.get(wish.id));
      if (!stays && sought.has(wish.id)) putAt(table, bestPlace(wish, table, furthest(wish)));
    }
  } else {
    const open = sorted.filter((wish) => !keep(table, wish, kept?.get(wish.id)));
    seek(
      table,
      open.filter(({ insistent }) => insistent),
    );
    seek(
      table,
      open.filter(({ insistent }) => !insistent),
    );
  }
  return table.labels();
}
