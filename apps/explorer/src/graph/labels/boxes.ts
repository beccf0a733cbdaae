// Rectangles on a page and a grid that finds the ones that overlap without asking all of them.

/** A rectangle: left and top in pixels, y downwards, with width and height. */
export interface PageBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

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

/** The smallest rectangle around a straight way. */
export const boxOfSegment = ({ from, to }: Segment): PageBox => ({
  x: Math.min(from.x, to.x),
  y: Math.min(from.y, to.y),
  width: Math.abs(to.x - from.x),
  height: Math.abs(to.y - from.y),
});

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

/** Rectangles taken so far. `free` says whether another one overlaps none of them. */
export interface TakenBoxes {
  readonly take: (box: PageBox) => void;
  readonly free: (box: PageBox) => boolean;
}

const CELL = 64;

/** An empty set of taken rectangles. */
export function takenBoxes(): TakenBoxes {
  const cells = new Map<string, PageBox[]>();
  const cellsOf = ({ x, y, width, height }: PageBox) => {
    const keys: string[] = [];
    for (let c = Math.floor(x / CELL); c <= Math.floor((x + width) / CELL); c += 1) {
      for (let r = Math.floor(y / CELL); r <= Math.floor((y + height) / CELL); r += 1) {
        keys.push(`${c} ${r}`);
      }
    }
    return keys;
  };
  const take = (box: PageBox) => {
    for (const key of cellsOf(box)) cells.set(key, [...(cells.get(key) ?? []), box]);
  };
  const free = (box: PageBox) =>
    cellsOf(box).every((key) => !(cells.get(key) ?? []).some((other) => overlap(box, other)));
  return { take, free };
}
