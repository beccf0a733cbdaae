// Room for a label that found none: one or two labels in its way move elsewhere, if they can.
import { allPlaces, bestPlace, type LabelTable } from "./label-table.ts";
import type { LabelWish, PlacedLabel } from "./place-labels.ts";

/** How many labels are moved at most for another. */
const MOST_MOVED = 2;

/** At how many places it is tried. */
const MOST_TRIES = 12;

/** Puts a label where others are, and those elsewhere; all is as it was where that fails. */
function displace(label: PlacedLabel, inTheWay: readonly LabelWish[], table: LabelTable): boolean {
  const before = inTheWay.flatMap(({ id }) => table.lift(id) ?? []);
  table.put(label);
  const moved: PlacedLabel[] = [];
  for (const wish of inTheWay) {
    const found = bestPlace(wish, table);
    if (!found) break;
    table.put(found);
    moved.push(found);
  }
  if (moved.length === inTheWay.length) return true;
  for (const { id } of [...moved, label]) table.lift(id);
  for (const each of before) table.put(each);
  return false;
}

/** Finds a place for a label for which others can be moved. */
export function makeRoom(
  wish: LabelWish,
  wishes: readonly LabelWish[],
  table: LabelTable,
): boolean {
  let tries = MOST_TRIES;
  return allPlaces(wish, table).some((label) => {
    const ids = tries > 0 ? table.blockers(label) : undefined;
    if (!ids || ids.length > MOST_MOVED) return false;
    tries -= 1;
    const inTheWay = wishes.filter(({ id }) => ids.includes(id));
    return inTheWay.length === ids.length && displace(label, inTheWay, table);
  });
}
