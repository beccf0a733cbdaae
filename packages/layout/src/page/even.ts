// Evens out how dense points lie, so that they fill a page: each axis partly by rank. Points keep their
// order along both axes.
import type { Point } from "../types.ts";

/** How much of a coordinate is its rank: 0 leaves the points as they are, 1 spreads them evenly. */
const BY_RANK = 0.5;

/** The size of a page, in pixels. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

function along(values: readonly number[], length: number): readonly number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const order = values.map((value, i) => ({ value, i }));
  order.sort((a, b) => a.value - b.value || a.i - b.i);
  const ranks = new Map(order.map(({ i }, rank) => [i, rank]));
  return values.map((value, i) => {
    const share = (value - least) / Math.max(most - least, 1e-9);
    const rank = (ranks.get(i) ?? 0) / Math.max(values.length - 1, 1);
    return (BY_RANK * rank + (1 - BY_RANK) * share) * length;
  });
}

/** Points spread over a page, from its corner at the origin. */
export function evened(points: readonly Point[], { width, height }: PageSize): readonly Point[] {
  const xs = along(
    points.map(({ x }) => x),
    width,
  );
  const ys = along(
    points.map(({ y }) => y),
    height,
  );
  return points.map((_, i) => ({ x: xs[i] ?? 0, y: ys[i] ?? 0 }));
}
