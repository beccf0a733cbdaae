// A date as a box on the axis: how wide, and which of its ends fade out.
import type { Shape } from "../time/shape.ts";
import type { Stretch } from "../time/days.ts";
import type { Interval } from "./pack.ts";
import { xOf, type Scale } from "./scale.ts";

/** The height of a mark, and the least width of one, in pixels. */
export const MARK = 9;
/** How far an end that is open, or that is not exact, fades out. */
const FADE = 48;
const BLUR = 9;

/** Where a mark lies, and which of its ends fade. */
export interface Box extends Interval {
  readonly fades: "none" | "start" | "end" | "both";
  /** A single day, which is drawn as a dot as long as it is no wider than one. */
  readonly isDot: boolean;
}

/** Widened about its middle where it is too narrow to be seen. */
function seen(start: number, end: number): Interval {
  const short = Math.max(0, MARK - (end - start)) / 2;
  return { start: start - short, end: end + short };
}

/** Cut to a little more than what is drawn. */
function cut({ start, end }: Interval, { left, right }: Scale): Interval {
  return { start: Math.max(start, left - FADE), end: Math.min(end, right + FADE) };
}

const meets = ({ from, to }: Shape, scale: Scale): boolean =>
  (from ?? to ?? 0) <= scale.to && (to ?? from ?? 0) >= scale.from;

/** The box of a date; nothing where it lies outside of the scale. */
export function boxOf(shape: Shape, scale: Scale): Box | undefined {
  const { from, to, precision } = shape;
  if (!meets(shape, scale)) return undefined;
  const start = from === undefined ? undefined : xOf(scale, from);
  const end = to === undefined ? undefined : xOf(scale, to + 1);
  if (start !== undefined && end !== undefined) {
    const blur = precision === "fuzzy" ? BLUR : 0;
    const fades = blur > 0 ? "both" : "none";
    const isDot = blur === 0 && from === to && end - start <= MARK;
    return { ...cut(seen(start - blur, end + blur), scale), fades, isDot };
  }
  if (end !== undefined)
    return { ...cut({ start: end - FADE, end }, scale), fades: "start", isDot: false };
  const open = start ?? scale.left;
  return { ...cut({ start: open, end: open + FADE }, scale), fades: "end", isDot: false };
}

/** The box of days that are exact, such as those without a year. */
export const boxOfDays = ({ from, to }: Stretch, scale: Scale): Box | undefined =>
  boxOf({ precision: from === to ? "day" : "range", from, to }, scale);
