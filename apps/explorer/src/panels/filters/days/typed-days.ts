// Days as people type them: a year, a month or a day, in numbers or with the month's name. Pure.
import { dateBounds, type Language } from "@trialgraph/model";
import { monthNames } from "../../../language/dates.ts";
import type { Days } from "../../../state/filters.ts";

/** Which end of a span of days: a year typed as the first is its 1 January, as the last its 31 December. */
export type End = "from" | "to";

const MIN_LETTERS = 3;
const isYear = (word: string): boolean => /^[1-9]\d{3}$/.test(word);
const two = (number: number | string): string => String(number).padStart(2, "0");

/** The number of the month that a word begins, in the reader's language or in English. */
function monthOf(word: string, language: Language): number | undefined {
  if (word.length < MIN_LETTERS) return undefined;
  const months = Array.from({ length: 12 }, (_, i) => i + 1);
  return months.find((month) =>
    ([language, "en"] as const).some((each) =>
      monthNames(each, month).some((name) => name.toLocaleLowerCase(each).startsWith(word)),
    ),
  );
}

/** Year, month and day of what was typed, the year first or last; nothing where it is no date. */
function partsOf(words: readonly string[], language: Language): readonly string[] | undefined {
  const year = [words[0], words.at(-1)].find((word) => word !== undefined && isYear(word));
  const rest = words.filter((word) => word !== year);
  const named = rest.find((word) => monthOf(word, language) !== undefined);
  const numbers = rest.filter((word) => word !== named);
  if (year === undefined || !numbers.every((word) => /^\d\d?$/.test(word))) return undefined;
  if (named !== undefined) return [year, two(monthOf(named, language) ?? ""), ...numbers.map(two)];
  return [year, ...(words[0] === year ? numbers : numbers.toReversed()).map(two)];
}

/**
 * The day that was typed as an end of a span: "2011", "2011-12", "12.2011", "16.12.2011",
 * "16 December 2011" and the same in the reader's language. `undefined` where it is no date.
 */
export function typedDay(typed: string, end: End, language: Language): string | undefined {
  const words = typed
    .toLocaleLowerCase(language)
    .split(/[\s.,/–—-]+/)
    .filter((word) => word !== "" && !/^\p{L}$/u.test(word));
  const parts = partsOf(words, language);
  return parts && parts.length <= 3 ? dateBounds(parts.join("-"))?.[end] : undefined;
}

/** A day as it is shown in its field: the year or the month alone where that says the same. */
export function shownDay(day: string, end: End): string {
  const shorter = [day.slice(0, 4), day.slice(0, 7)];
  return shorter.find((date) => dateBounds(date)?.[end] === day) ?? day;
}

/** A span with one of its ends set, or taken away where no day is given; no span where it has no end. */
export function withEnd(
  { from, to, undated }: Days = {},
  end: End,
  day: string | undefined,
): Days | undefined {
  const ends = { from, to, [end]: day };
  if (ends.from === undefined && ends.to === undefined) return undefined;
  return {
    ...(ends.from !== undefined && { from: ends.from }),
    ...(ends.to !== undefined && { to: ends.to }),
    ...(undated && { undated }),
  };
}
