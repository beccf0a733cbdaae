// The brush: a stretch of pixels as whole days, and days as pixels. Days are snapped to where they can
// be told apart, to months where they cannot.
import type { Days } from "../../../state/filters.ts";
import { isoOf, monthOf, nearestMonth, toDay, type Day, type Stretch } from "../time/days.ts";
import type { Interval } from "./pack.ts";
import { dayWidth, timeAt, xOf, type Scale } from "./scale.ts";

/** What a brush snaps to. */
type Unit = "day" | "month";

/** From this width on, in pixels, a day can be brushed alone. */
const DAY_SEEN = 3;
const MONTHS_A_YEAR = 12;

/** What a brush snaps to on a scale. */
export const unitOf = (scale: Scale): Unit => (dayWidth(scale) >= DAY_SEEN ? "day" : "month");

function clamped({ from, to }: Stretch, within: Stretch): Stretch {
  const start = Math.min(Math.max(from, within.from), within.to);
  return { from: start, to: Math.max(start, Math.min(to, within.to)) };
}

/** The whole days, or months, between two pixels, whichever comes first; one at the least. */
export function brushed(scale: Scale, x: number, otherX: number): Stretch {
  const [start, end] = [timeAt(scale, Math.min(x, otherX)), timeAt(scale, Math.max(x, otherX))];
  if (unitOf(scale) === "day") {
    const from = Math.min(Math.round(start), scale.to);
    return clamped({ from, to: Math.max(from, Math.round(end) - 1) }, scale);
  }
  const first = nearestMonth(start);
  const from = first > scale.to ? monthOf(scale.to) : first;
  return clamped({ from, to: Math.max(monthOf(from, 1), nearestMonth(end)) - 1 }, scale);
}

/** One end of a brush moved to a pixel; ends that cross change places. */
export function dragged(scale: Scale, days: Stretch, end: "from" | "to", x: number): Stretch {
  const fixed = end === "from" ? xOf(scale, days.to + 1) : xOf(scale, days.from);
  return brushed(scale, fixed, x);
}

/** Where days are drawn. */
export const intervalOf = (scale: Scale, { from, to }: Stretch): Interval => ({
  start: xOf(scale, from),
  end: xOf(scale, to + 1),
});

/** The days of a filter; an end that is open is that of what there is. */
export const stretchOf = ({ from, to }: Days, whole: Stretch): Stretch => ({
  from: from === undefined ? whole.from : toDay(from),
  to: to === undefined ? whole.to : toDay(to),
});

/** The filter of some days; what the filter before said of things without a date stays. */
export const daysOf = ({ from, to }: Stretch, before: Days | undefined): Days => ({
  ...(before?.undated && { undated: true as const }),
  from: isoOf(from),
  to: isoOf(to),
});

const movedDay = (day: Day, unit: Unit, steps: number): Day =>
  unit === "day" ? day + steps : monthOf(day, steps);

function movedEnd(days: Stretch, end: "from" | "to", unit: Unit, steps: number): Stretch {
  if (end === "from") return { ...days, from: Math.min(days.to, movedDay(days.from, unit, steps)) };
  const after = movedDay(days.to + 1, unit, steps);
  return { ...days, to: Math.max(days.from, after - 1) };
}

/** How far a key moves an end, in units; nothing where it is no such key. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
};

/**
 * One end moved by a key: arrows by a day or month, Page Up and Page Down by a year, Home and End as
 * far as there is anything; `undefined` for other keys. The ends never cross.
 */
export function nudged(
  days: Stretch,
  { end, key, unit }: { end: "from" | "to"; key: string; unit: Unit },
  whole: Stretch,
): Stretch | undefined {
  if (key === "Home" || key === "End") {
    const steps = {
      from: key === "Home" ? whole.from : days.to,
      to: key === "End" ? whole.to : days.from,
    };
    return { ...days, [end]: steps[end] };
  }
  const years = { PageUp: 1, PageDown: -1 }[key];
  if (years !== undefined) {
    return clamped(movedEnd(days, end, "month", years * MONTHS_A_YEAR), whole);
  }
  const steps = STEPS[key];
  return steps === undefined ? undefined : clamped(movedEnd(days, end, unit, steps), whole);
}
