// EDTF dates as CSL dates: as exact as CSL can tell them, else in words.
import { dateText } from "@trialgraph/model";

/**
 * A date of CSL-JSON: year, month and day as far as they are known, one such or the two ends of a range;
 * `season` from 1 (spring); `circa` is the EDTF mark (`?` uncertain, `~` approximate, `%` both) of
 * a date that is not sure. What CSL has no form for stands in words in `literal`.
 * Source: https://docs.citationstyles.org/en/stable/specification.html#date-variables
 */
export type CslDate =
  | {
      readonly "date-parts": readonly (readonly number[])[];
      readonly season?: number;
      readonly circa?: string;
    }
  | { readonly literal: string };

/** The seasons of CSL, of which the first is number 1. */
export const SEASONS: readonly string[] = ["Spring", "Summer", "Autumn", "Winter"];

interface Point {
  readonly parts: readonly number[];
  readonly season?: number;
  readonly mark: string;
}

const POINT = /^(\d{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%]?)$/;

function pointOf(edtf: string): Point | undefined {
  const [found, year, month = "XX", day = "XX", mark = ""] = POINT.exec(edtf) ?? [];
  if (found === undefined) return undefined;
  if (month === "XX") return { parts: [Number(year)], mark };
  const number = Number(month);
  if (number > 20 && number < 25) return { parts: [Number(year)], season: number - 20, mark };
  if (number < 1 || number > 12) return undefined;
  return { parts: [year, month, ...(day === "XX" ? [] : [day])].map(Number), mark };
}

function rangeOf(from: Point, to: Point): CslDate | undefined {
  if (from.season || to.season || from.parts.length !== to.parts.length) return undefined;
  const circa = from.mark || to.mark;
  return { "date-parts": [from.parts, to.parts], ...(circa && { circa }) };
}

/** An EDTF date as a CSL date. Never throws: what cannot be read is told in words. */
export function toCslDate(edtf: string): CslDate {
  const [from, to, ...more] = edtf.split("/").map(pointOf);
  const range = from && to && more.length === 0 ? rangeOf(from, to) : undefined;
  if (range) return range;
  if (!from || edtf.includes("/")) return { literal: dateText(edtf) };
  const { parts, season, mark } = from;
  return { "date-parts": [parts], ...(season && { season }), ...(mark && { circa: mark }) };
}

/** Whether a CSL date is one day, month, season or year, and sure. */
export const isExact = (date: CslDate): boolean =>
  !("literal" in date) && date.circa === undefined && date["date-parts"].length === 1;
