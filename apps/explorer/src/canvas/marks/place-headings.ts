// Where the headings of columns stand: over their columns, whole, and clear of what lies beside them.
import type { PageBox } from "../../graph/labels/boxes.ts";

/** From one pixel of the canvas to another. */
export interface Room {
  readonly start: number;
  readonly end: number;
}

/** A column's heading: the middle of the column, and how wide the heading is; in pixels. */
interface Wish {
  readonly x: number;
  readonly width: number;
}

/** What stays free around a heading, in pixels. */
const FREE = 6;

/** The room that is left of a strip of the canvas between what lies over it at its sides. */
export function roomBeside(covers: readonly PageBox[], strip: PageBox): Room {
  const middle = strip.x + strip.width / 2;
  const beside = covers.filter(
    ({ y, height }) => y < strip.y + strip.height && y + height > strip.y,
  );
  const left = beside.map(({ x, width }) => x + width).filter((edge) => edge < middle);
  const right = beside.map(({ x }) => x).filter((edge) => edge > middle);
  return {
    start: Math.max(strip.x, ...left) + FREE,
    end: Math.min(strip.x + strip.width, ...right) - FREE,
  };
}

/**
 * The left edge of each heading, given from left to right; `undefined` where it has none, as its
 * column is out of view or it would lie on the heading before. `seen` is what there is of the canvas.
 */
export function placeHeadings(
  wishes: readonly Wish[],
  room: Room,
  seen: Room,
): readonly (number | undefined)[] {
  let last = -Infinity;
  return wishes.map(({ x, width }) => {
    if (x < seen.start || x > seen.end || width > room.end - room.start) return undefined;
    const wanted = Math.min(Math.max(x - width / 2, room.start), room.end - width);
    const left = Math.max(wanted, last + FREE);
    if (left + width > room.end || left - wanted > width / 2) return undefined;
    last = left + width;
    return left;
  });
}
