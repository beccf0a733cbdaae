// Dates: valid EDTF, no later than the source, and no year that the text does not print.
import type { Claim, Source } from "@trialgraph/model";
import { boundsOf, readDate } from "../dates/bounds.ts";
import { problemAt, type Located, type Path } from "../located.ts";
import type { Problem } from "../problem.ts";
import type { Check, CheckContext } from "./context.ts";

const ADVICE = "write EDTF: 2012-01-26, 2012-01, 2012, XXXX-02-10 or 2012-01-26/2012-12-14";

type Dated = readonly [path: Path, date: string | undefined];

function faults(item: Located<unknown>, dates: readonly Dated[]): Problem[] {
  return dates.flatMap(([path, date]) => {
    const reading = date === undefined ? undefined : readDate(date);
    return reading?.kind === "fault" ? [problemAt(item, path, reading.reason, ADVICE)] : [];
  });
}

const claimDates = ({ date, dateInferred, qualifiers }: Located<Claim>["draft"]): Dated[] => [
  [["date"], date],
  [["dateInferred", "date"], dateInferred?.date],
  [["qualifiers", "scheduledFor"], qualifiers?.scheduledFor],
];

const sourceDates = ({ published, retrieved, parts }: Located<Source>["draft"]): Dated[] => [
  [["published"], published],
  [["retrieved"], retrieved],
  ...(parts ?? []).map((part, i): Dated => [["parts", i, "published"], part.published]),
];

/** Dates that are no EDTF, in claims and sources. */
export const checkDateForm: Check = ({ data }) => [
  ...data.claims.flatMap((item) => faults(item, claimDates(item.draft))),
  ...data.sources.flatMap((item) => faults(item, sourceDates(item.draft))),
];

/** Publication dates that do not say until when a source can speak. */
export const checkPublished: Check = ({ data }) =>
  data.sources.flatMap((item) =>
    sourceDates(item.draft).flatMap(([path, date]) => {
      const reading = date === undefined ? undefined : readDate(date);
      if (reading?.kind !== "date" || reading.bounds.to || path.at(-1) !== "published") return [];
      const message = "a publication date has a year and an end";
      return [problemAt(item, path, message, "give at least the year")];
    }),
  );

/** The last day on which a claim's source, or the part it stands in, can have been published. */
function lastDay({ sources }: CheckContext, { draft }: Located<Claim>): string | undefined {
  const source = draft.cite && sources.get(draft.cite.source);
  const part = source?.parts.find(({ id }) => id === draft.cite?.part);
  return source && boundsOf(part?.published ?? source.published).to;
}

function lateProblem(
  item: Located<Claim>,
  path: Path,
  date: string,
  last: string,
): Problem | undefined {
  const { from, to } = boundsOf(date);
  const open = date.endsWith("..");
  if (!open && (to === undefined || to <= last)) return undefined;
  const message = `the date ${date} ${open ? "has no end" : `reaches to ${to}`}, but the source is of ${last}`;
  const fix =
    from && from <= last
      ? `write ${from === last ? last : `${from}/${last}`}`
      : `date it no later than ${last}`;
  return problemAt(item, path, message, fix);
}

/** Dates that reach beyond the publication of what they are cited from. Plans have `scheduledFor`. */
export const checkLateDates: Check = (context) =>
  context.data.claims.flatMap((item) => {
    const last = lastDay(context, item);
    return claimDates(item.draft).flatMap(([path, date]) => {
      if (!last || date === undefined || path.at(-1) === "scheduledFor") return [];
      return lateProblem(item, path, date, last) ?? [];
    });
  });

const yearless = (text: string | undefined): boolean => text?.includes("XXXX") ?? false;

/** Unprinted years: a date without its year has what is inferred beside it, and that has a year. */
export const checkInferredDates: Check = ({ data }) =>
  data.claims.flatMap((item) => {
    const { date, dateInferred } = item.draft;
    if (yearless(dateInferred?.date)) {
      const message = "an inferred date has a year";
      return [problemAt(item, ["dateInferred", "date"], message, "give the year that is inferred")];
    }
    if (!yearless(date) || dateInferred || !item.value) return [];
    const message = `the date ${date} has no year, and none is inferred`;
    const fix = "add dateInferred: { date, reason }";
    return [problemAt(item, ["date"], message, fix)];
  });
