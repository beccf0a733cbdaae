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

/**
 * Where a mark lies, and which of its ends fade. `body` is what of it the date tells; a date that is
 * open goes on, fainter, to the edge of the drawing: any day there may be meant, and the brushes find it.
 */
export interface Box extends Interval {
  readonly body: Interval;
  readonly fades: "none" | "start" | "end" | "both";
  /** A single day, which is drawn as a dot as long as it is no wider than one. */
  readonly isDot: boolean;
}

/** Widened about its middle where it is too narrow to be seen. */
function seen(start: number, end: number): Interval {
  const short = Math.max(0, MARK - (end - start)) / 2;
  return { start: start - short, end: end + short };
}

/** The edges of the drawing: a little more than the scale. */
const edgesOf = ({ left, right }: Scale): Interval => ({ start: left - FADE, end: right + FADE });

/** Cut to what is drawn. */
function cut({ start, end }: Interval, scale: Scale): Interval {
  const edges = edgesOf(scale);
  const within = (x: number) => Math.min(edges.end, Math.max(edges.start, x));
  return { start: within(start), end: within(end) };
}

/** Whether a date has a day on a scale; an end that is open reaches for ever. */
const meets = ({ from = -Infinity, to = Infinity }: Shape, scale: Scale): boolean =>
  from <= scale.to && to >= scale.from;

function boxOfRange(start: number, end: number, { from, to, precision }: Shape, scale: Scale): Box {
  const blur = precision === "fuzzy" ? BLUR : 0;
  const body = cut(seen(start - blur, end + blur), scale);
  const isDot = blur === 0 && from === to && end - start <= MARK;
  return { ...body, body, fades: blur > 0 ? "both" : "none", isDot };
}

/** The box of a date; nothing where it lies outside of the scale. */
export function boxOf(shape: Shape, scale: Scale): Box | undefined {
  const { from, to } = shape;
  if (!meets(shape, scale)) return undefined;
  const start = from === undefined ? undefined : xOf(scale, from);
  const end = to === undefined ? undefined : xOf(scale, to + 1);
  if (start !== undefined && end !== undefined) return boxOfRange(start, end, shape, scale);
  const edges = edgesOf(scale);
  if (end !== undefined) {
    const body = cut({ start: end - FADE, end }, scale);
    return { start: edges.start, end: body.end, body, fades: "start", isDot: false };
  }
  const open = start ?? scale.left;
  const body = cut({ start: open, end: open + FADE }, scale);
  return { start: body.start, end: edges.end, body, fades: "end", isDot: false };
}

/** The middle of what a date tells. */
export const middleOf = ({ body }: Pick<Box, "body">): number => (body.start + body.end) / 2;

/** The box of days that are exact, such as those without a year. */
export const boxOfDays = ({ from, to }: Stretch, scale: Scale): Box | undefined =>
  boxOf({ precision: from === to ? "day" : "range", from, to }, scale);
