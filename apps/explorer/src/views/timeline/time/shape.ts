// What is known of a date, as something that can be drawn: a day, a stretch, faded or open ends, no year.
import { dateBounds, type DatedClaim } from "@trialgraph/model";
import { toDay, type Day, type Stretch } from "./days.ts";

/**
 * How a date is drawn. `day`: exactly one; `range`: somewhere from … to; `fuzzy`: about, or perhaps;
 * `open`: by, or since; `no-year`: day and month without a year; `inferred`: not in the text at all.
 */
export type Precision = "day" | "range" | "fuzzy" | "open" | "no-year" | "inferred";

/** A date on the axis: an end that is left out is open. */
export interface Shape {
  readonly precision: Exclude<Precision, "no-year">;
  readonly from?: Day;
  readonly to?: Day;
}

const YEARLESS = /X{4}/;
const LEAP_YEAR = "2000";

/** The first day of the year in which dates without a year are laid out; it has 366 days. */
export const yearlessStart: Day = toDay(`${LEAP_YEAR}-01-01`);
/** How many days that year has. */
export const YEARLESS_DAYS = 366;

/** A date as something on the axis of years; nothing where its year is unknown. */
export function shapeOf(edtf: string): Shape | undefined {
  if (YEARLESS.test(edtf)) return undefined;
  const bounds = dateBounds(edtf);
  if (!bounds || (bounds.from === undefined && bounds.to === undefined)) return undefined;
  const from = bounds.from === undefined ? undefined : toDay(bounds.from);
  const to = bounds.to === undefined ? undefined : toDay(bounds.to);
  const ends = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  if (from === undefined || to === undefined) return { precision: "open", ...ends };
  if (/[?~%]/.test(edtf)) return { precision: "fuzzy", ...ends };
  return { precision: from === to ? "day" : "range", ...ends };
}

/** The days of a date without a year within a year of 366 days, from 0; nothing for other dates. */
export function yearlessOf(edtf: string): Stretch | undefined {
  if (!YEARLESS.test(edtf)) return undefined;
  const { from, to } = dateBounds(edtf.replaceAll("XXXX", LEAP_YEAR)) ?? {};
  if (from === undefined || to === undefined) return undefined;
  return { from: toDay(from) - yearlessStart, to: toDay(to) - yearlessStart };
}

/** Where a claim's date is drawn: on the axis (as inferred where it is), and among those without a year. */
interface Drawn {
  readonly onAxis?: Shape;
  readonly yearless?: Stretch;
}

/** What there is to draw of when a claim says that something happened; nothing where it has no date. */
export function drawnOf({ date, dateInferred }: DatedClaim): Drawn {
  const printed = date === undefined ? undefined : shapeOf(date);
  if (printed) return { onAxis: printed };
  const yearless = date === undefined ? undefined : yearlessOf(date);
  const inferred = dateInferred && shapeOf(dateInferred.date);
  return {
    ...(inferred && { onAxis: { ...inferred, precision: "inferred" as const } }),
    ...(yearless && { yearless }),
  };
}
