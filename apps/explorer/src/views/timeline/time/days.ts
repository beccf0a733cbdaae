// Days as whole numbers since 1970-01-01 (UTC), and the months that they lie in.

/** Days since 1970-01-01, a whole number. */
export type Day = number;

/** Days from one to another, both of them included. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** Whether two stretches are the same days. */
export const isSameStretch = (a: Stretch, b: Stretch): boolean =>
  a.from === b.from && a.to === b.to;

const MS_A_DAY = 86_400_000;

const dateOf = (day: Day): Date => new Date(day * MS_A_DAY);

/** The day of an ISO date. */
export const toDay = (iso: string): Day => Math.round(Date.parse(`${iso}T00:00:00Z`) / MS_A_DAY);

/** The ISO date of a day. */
export const isoOf = (day: Day): string => dateOf(day).toISOString().slice(0, 10);

/** Year, month (from 0) and day of the month. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  const date = dateOf(day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), date: date.getUTCDate() };
}

/** The first day of a month; months outside 0 to 11 are those of the years before and after. */
export const firstOf = (year: number, month: number): Day => Date.UTC(year, month, 1) / MS_A_DAY;

/** The first day of the month that lies `months` after the month of a day. */
export function monthOf(day: Day, months = 0): Day {
  const { year, month } = partsOf(day);
  return firstOf(year, month + months);
}

/** The first day of the month that begins nearest to a point of time. */
export function nearestMonth(time: number): Day {
  const [before, after] = [monthOf(Math.floor(time)), monthOf(Math.floor(time), 1)];
  return time - before < after - time ? before : after;
}
