// EDTF to bounds: the earliest and the latest day that a date allows.

/** Earliest and latest day, ISO `YYYY-MM-DD`, inclusive; an end that is open or unknown is left out. */
export interface DateBounds {
  readonly from?: string;
  readonly to?: string;
}

const UNKNOWN_YEAR = "XXXX";
const two = (value: number): string => String(value).padStart(2, "0");
const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
const iso = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;

/** First and last month of a season, northern and meteorological; winter runs into the next year. */
const SEASONS: Readonly<Record<string, readonly [first: number, last: number, yearsOn: number]>> = {
  "21": [3, 5, 0],
  "22": [6, 8, 0],
  "23": [9, 11, 0],
  "24": [12, 2, 1],
};

/** The numbers from 1 to `max` that a pattern such as `1X` or `XX` allows; all where there is none. */
function allowed(pattern: string | undefined, max: number): number[] {
  const fits = (value: number) =>
    [...(pattern ?? "XX")].every((sign, i) => sign === "X" || sign === two(value)[i]);
  return Array.from({ length: max }, (_, i) => i + 1).filter(fits);
}

function daysOf(year: number, month?: string, day?: string): string[] {
  return allowed(month, 12).flatMap((m) =>
    allowed(day, daysIn(year, m)).map((d) => iso(year, m, d)),
  );
}

function pointBounds(point: string): DateBounds | undefined {
  const [year = "", month, day] = point.replace(/[?~%]/g, "").split("-");
  if (!/^[0-9X]{4}$/.test(year)) return undefined;
  if (year === UNKNOWN_YEAR) return daysOf(2000, month, day).length > 0 ? {} : undefined;
  const [first, last] = [Number(year.replaceAll("X", "0")), Number(year.replaceAll("X", "9"))];
  const season = month === undefined ? undefined : SEASONS[month];
  if (season) {
    const [from, to, yearsOn] = season;
    const end = last + yearsOn;
    return { from: iso(first, from, 1), to: iso(end, to, daysIn(end, to)) };
  }
  const from = daysOf(first, month, day).at(0);
  const to = daysOf(last, month, day).at(-1);
  return from && to ? { from, to } : undefined;
}

const isOpen = (end: string | undefined): boolean => end === "" || end === "..";

/** The bounds of `a/b` or `a..b`; an open end gives none. */
function rangeBounds(start: string, end: string): DateBounds | undefined {
  const low = isOpen(start) ? {} : pointBounds(start);
  const high = isOpen(end) ? {} : pointBounds(end);
  if (!low || !high || (isOpen(start) && isOpen(end))) return undefined;
  return { ...(low.from && { from: low.from }), ...(high.to && { to: high.to }) };
}

function memberBounds(member: string): DateBounds | undefined {
  const range = /^(.*?)(?:\/|\.\.)(.*)$/.exec(member);
  return range ? rangeBounds(range[1] ?? "", range[2] ?? "") : pointBounds(member);
}

/** The bounds of a set as a whole: an end is known only where each member has one. */
function hull(members: readonly DateBounds[]): DateBounds {
  const starts = members.flatMap(({ from }) => from ?? []).toSorted();
  const ends = members.flatMap(({ to }) => to ?? []).toSorted();
  const from = starts.length === members.length ? starts[0] : undefined;
  const to = ends.length === members.length ? ends.at(-1) : undefined;
  return { ...(from && { from }), ...(to && { to }) };
}

/**
 * The bounds of a date in EDTF (levels 0 to 2, years of four digits); `undefined` where it has none
 * that make sense. An unknown year (`XXXX`) gives none; uncertain and approximate dates have those of
 * the date itself; seasons are meteorological and northern. The text is taken to be valid EDTF.
 * Source: https://www.loc.gov/standards/datetime/
 */
export function dateBounds(edtf: string): DateBounds | undefined {
  const members = edtf
    .replace(/^[[{]|[\]}]$/g, "")
    .replace(/^\.\.\//, "/")
    .split(",");
  const bounds = members.map((member) => memberBounds(member.trim()));
  return bounds.includes(undefined) ? undefined : hull(bounds.filter((each) => each !== undefined));
}
