// Ticks of the axis: years, then months, then days, as many as their labels have room for.
import type { Language } from "@trialgraph/model";
import { monthNames } from "../../../language/dates.ts";
import { firstOf, monthOf, partsOf, type Day } from "../time/days.ts";
import { dayWidth, xOf, type Scale } from "./scale.ts";

/** A tick at the beginning of a day; `unit` is what its label names. */
export interface Tick {
  readonly day: Day;
  readonly x: number;
  readonly unit: "year" | "month" | "date";
}

const MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600] as const;
const WIDEST_STEP = 1200;
const DATE_STEPS = [1, 2, 7, 14] as const;
const LONGEST_MONTH = 31;

/** The fewest days that some months in a row can have. */
const fewestDays = (months: number): number => months * 30.44 - 2.5;

/** The first days of the months that are numbered by a multiple of the step, and of the one before. */
function monthly({ from, to }: Scale, step: number): readonly Day[] {
  const [first, last] = [from, to].map((day) => {
    const { year, month } = partsOf(day);
    return Math.floor((year * 12 + month) / step);
  });
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const months = (first + i) * step;
    return firstOf(Math.floor(months / 12), months % 12);
  });
}

/** Days of each month, one a step; the last of a month stands a step before the next month. */
function daily(scale: Scale, step: number): readonly Day[] {
  const dates = Array.from({ length: Math.ceil(LONGEST_MONTH / step) }, (_, i) => 1 + i * step);
  return monthly(scale, 1).flatMap((month) => {
    const next = monthOf(month, 1);
    return dates
      .map((date) => month + date - 1)
      .filter((day) => day === month || day + step <= next);
  });
}

function toTick(scale: Scale, day: Day): Tick {
  const { month, date } = partsOf(day);
  const ofMonth = month > 0 ? "month" : "year";
  return { day, x: xOf(scale, day), unit: date > 1 ? "date" : ofMonth };
}

function daysOf(scale: Scale, gap: number): readonly Day[] {
  const width = dayWidth(scale);
  const date = DATE_STEPS.find((step) => step * width >= gap);
  if (date !== undefined) return daily(scale, date);
  const months = MONTH_STEPS.find((step) => fewestDays(step) * width >= gap);
  return monthly(scale, months ?? WIDEST_STEP);
}

/** The ticks of a scale, from left to right, at least `gap` pixels from one to the next. */
export const ticksOf = (scale: Scale, gap: number): readonly Tick[] =>
  daysOf(scale, gap)
    .filter((day) => day >= scale.from && day <= scale.to)
    .map((day) => toTick(scale, day));

/** The letters that the name of a month is cut to. */
const SHORT = 3;

/** What stands at a tick: the year, else the month, else the day of the month. */
export function tickText(language: Language, { day, unit }: Tick): string {
  const { year, month, date } = partsOf(day);
  if (unit === "year") return String(year);
  if (unit === "date") return String(date);
  return monthNames(language, month + 1)[0].slice(0, SHORT);
}
