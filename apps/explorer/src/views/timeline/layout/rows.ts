// The rows of the drawing: groups of marks below one another, each packed into lanes of its own.
import type { Item } from "../data/items.ts";
import { boxOf, boxOfDays, MARK, type Box } from "./box.ts";
import { packed } from "./pack.ts";
import type { Scale } from "./scale.ts";

/** The distance from one lane to the next, and what is free between marks of a lane. */
const LANE = 12;
const GAP = 2;
/** The height of a group's heading, and what is free below a group. */
export const HEADING = 26;
const BELOW = 8;

/** A mark: an item with its box; `y` is its middle. */
export interface Mark extends Box {
  readonly item: Item;
  readonly y: number;
}

/** A group with its marks: from `top` on, `height` high; the heading is at its top. */
export interface Row {
  readonly key: string;
  readonly top: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

type Boxed = readonly [item: Item, box: Box];

function toMarks(boxed: readonly Boxed[], top: number): readonly Mark[] {
  const lanes = packed(
    boxed.map(([, box]) => box),
    GAP,
  );
  return boxed.map(([item, box], i) => ({
    ...box,
    item,
    y: top + (lanes[i] ?? 0) * LANE + LANE / 2,
  }));
}

const bottomOf = (marks: readonly Mark[], top: number): number =>
  Math.max(top, ...marks.map(({ y }) => y + LANE / 2));

/**
 * One row for each key that an item has, in the order of `keys`; rows without a mark are left out.
 * Items are packed in the order given: in the order of a clock, lanes fill from the top.
 */
export function rowsOf(
  items: readonly Item[],
  { keys, keyOf, scale }: { keys: readonly string[]; keyOf: (item: Item) => string; scale: Scale },
): readonly Row[] {
  const boxed = items.flatMap((item): Boxed[] => {
    const box = item.onAxis && boxOf(item.onAxis, scale);
    return box ? [[item, box]] : [];
  });
  let top = 0;
  return keys.flatMap((key) => {
    const own = boxed.filter(([item]) => keyOf(item) === key);
    if (own.length === 0) return [];
    const marks = toMarks(own, top + HEADING);
    const row = { key, top, height: bottomOf(marks, top + HEADING) + BELOW - top, marks };
    top += row.height;
    return [row];
  });
}

/** The marks of dates without a year, packed on an axis of one year from `top` on; and where they end. */
export function yearlessMarks(items: readonly Item[], scale: Scale, top: number) {
  const boxed = items.flatMap((item): Boxed[] => {
    const box = item.yearless && boxOfDays(item.yearless, scale);
    return box ? [[item, box]] : [];
  });
  const marks = toMarks(
    boxed.toSorted(([, a], [, b]) => a.start - b.start),
    top,
  );
  return { marks, bottom: bottomOf(marks, top + MARK) };
}
