// Rectangles on a page: whether they overlap, and which of them are taken.
import { grid, type Rectangle } from "@trialgraph/layout";

/** A rectangle: left and top in pixels, y downwards, with width and height. */
export type PageBox = Rectangle;

/** Whether two rectangles overlap; touching is not overlapping. */
export const overlap = (a: PageBox, b: PageBox): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether the first rectangle lies wholly in the second. */
export const inside = (a: PageBox, b: PageBox): boolean =>
  a.x >= b.x && a.x + a.width <= b.x + b.width && a.y >= b.y && a.y + a.height <= b.y + b.height;

/** The smallest rectangle around points, and `margin` more on every side. */
export function hullOf(
  points: readonly { readonly x: number; readonly y: number }[],
  margin: { readonly x: number; readonly y: number },
): PageBox {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs) - margin.x, Math.min(...ys) - margin.y];
  return { x, y, width: Math.max(...xs) + margin.x - x, height: Math.max(...ys) + margin.y - y };
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** A straight way between two points. */
export interface Segment {
  readonly from: Corner;
  readonly to: Corner;
}

/** The shares of the way from a to b (one axis) between which it is from `low` to `high`. */
function between(a: number, b: number, low: number, high: number): readonly [number, number] {
  if (a === b) return a > low && a < high ? [0, 1] : [1, 0];
  const [one, other] = [(low - a) / (b - a), (high - a) / (b - a)];
  return one < other ? [one, other] : [other, one];
}

/** Whether a straight way leads through a rectangle. */
export function leadsThrough({ from, to }: Segment, box: PageBox): boolean {
  const [x0, x1] = between(from.x, to.x, box.x, box.x + box.width);
  const [y0, y1] = between(from.y, to.y, box.y, box.y + box.height);
  return Math.max(x0, y0, 0) < Math.min(x1, y1, 1);
}

/** A rectangle around a point. */
export const boxAround = (
  x: number,
  y: number,
  halfWidth: number,
  halfHeight: number,
): PageBox => ({
  x: x - halfWidth,
  y: y - halfHeight,
  width: 2 * halfWidth,
  height: 2 * halfHeight,
});

/**
 * Rectangles taken so far. `free` says whether another one overlaps none of them, `under` which ones
 * it does overlap, by what they were taken for.
 */
export interface TakenBoxes {
  readonly take: (box: PageBox, by?: string) => void;
  readonly free: (box: PageBox) => boolean;
  readonly under: (box: PageBox) => ReadonlySet<string | undefined>;
  /** Gives back all that was taken for something. */
  readonly release: (by: string) => void;
}

const CELL = 64;

/** An empty set of taken rectangles. */
export function takenBoxes(): TakenBoxes {
  const boxes: PageBox[] = [];
  const owners: (string | undefined)[] = [];
  const takenBy = new Map<string, number[]>();
  const cells = grid(CELL);
  const meets = (box: PageBox, number: number) => {
    const other = boxes[number];
    return other !== undefined && overlap(box, other);
  };
  return {
    take: (box, by) => {
      cells.put(boxes.length, box);
      if (by !== undefined) takenBy.set(by, [...(takenBy.get(by) ?? []), boxes.length]);
      boxes.push(box);
      owners.push(by);
    },
    free: (box) => !cells.some(box, (number) => meets(box, number)),
    under: (box) => {
      const found = new Set<string | undefined>();
      cells.some(box, (number) => {
        if (meets(box, number)) found.add(owners[number]);
        return false;
      });
      return found;
    },
    release: (by) => {
      for (const number of takenBy.get(by) ?? []) cells.remove(number);
      takenBy.delete(by);
    },
  };
}
