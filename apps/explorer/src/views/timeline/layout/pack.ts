// Interval packing: as few lanes as first fit finds, and nothing in a lane over anything else.

/** From one pixel to another. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/**
 * The lane of each interval, from 0, in the order given: the first in which it keeps `gap` from all
 * that is there. In the order of their starts this needs no more lanes than the most that overlap.
 */
export function packed(intervals: readonly Interval[], gap: number): readonly number[] {
  const lanes: Interval[][] = [];
  return intervals.map((interval) => {
    const isFree = (lane: readonly Interval[]) =>
      lane.every(({ start, end }) => end + gap <= interval.start || interval.end + gap <= start);
    const found = lanes.findIndex(isFree);
    const lane = found === -1 ? lanes.length : found;
    (lanes[lane] ??= []).push(interval);
    return lane;
  });
}

/**
 * Places along a line, moved as little as first-to-last allows so that neighbours are `gap` apart and
 * none leaves [min, max] (unless there is no room for all). In ascending order, as given.
 */
export function spread(
  places: readonly number[],
  gap: number,
  { start: min, end: max }: Interval,
): readonly number[] {
  const fromLeft: number[] = [];
  for (const place of places) fromLeft.push(Math.max(place, (fromLeft.at(-1) ?? min - gap) + gap));
  const result = [...fromLeft];
  let limit = max;
  for (let i = result.length - 1; i >= 0; i -= 1) {
    result[i] = Math.min(result[i] ?? limit, limit);
    limit = (result[i] ?? limit) - gap;
  }
  return result;
}
