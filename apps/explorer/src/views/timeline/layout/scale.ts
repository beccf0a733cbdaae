// The axis: days to pixels and back.
import type { Day, Stretch } from "../time/days.ts";

/** Days `from` to `to` (both included) drawn from the pixel `left` to the pixel `right`. */
export interface Scale extends Stretch {
  readonly left: number;
  readonly right: number;
}

/** Where a day begins. */
export const xOf = ({ from, to, left, right }: Scale, day: Day): number =>
  left + ((day - from) / (to + 1 - from)) * (right - left);

/** The point of time at a pixel, in days with fractions, never outside of the scale. */
export function timeAt({ from, to, left, right }: Scale, x: number): number {
  const share = right > left ? (x - left) / (right - left) : 0;
  return from + Math.min(1, Math.max(0, share)) * (to + 1 - from);
}

/** How wide a day is, in pixels. */
export const dayWidth = ({ from, to, left, right }: Scale): number =>
  (right - left) / (to + 1 - from);
