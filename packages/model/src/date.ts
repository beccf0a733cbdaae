// Dates as EDTF text, and how a reader is told them. Parsing to bounds is the ETL's task.
import { z } from "zod";

/**
 * An EDTF level 0-2 string in the shape the dataset uses: a date with what is known of it
 * (`2012-01`, `XXXX-02-10`, `2013-23` for autumn, `2012?`), an interval, or a set of dates.
 * Source: https://www.loc.gov/standards/datetime/
 */
export const EdtfText = z
  .string()
  .regex(/^[0-9X.,/[\]{}?~%-]{4,60}$/, "a date is EDTF, such as 2012-01-26 or 2012-01/2012-06");
export type EdtfText = z.infer<typeof EdtfText>;

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
const SEASONS: Readonly<Record<string, string>> = {
  "21": "spring",
  "22": "summer",
  "23": "autumn",
  "24": "winter",
};

function pointText(point: string): string {
  const [, date = point, mark = ""] = /^(.*?)([?~%]?)$/.exec(point) ?? [];
  const about = { "~": "about ", "?": "perhaps ", "%": "perhaps about " }[mark] ?? "";
  const [year = "", month = "", day = ""] = date.split("-");
  if (SEASONS[month]) return `${about}${SEASONS[month]} ${year}`;
  const shownYear =
    year === "XXXX" ? "year not printed" : year.replace(/X+$/, (x) => "0".repeat(x.length) + "s");
  const name = MONTHS[Number(month) - 1];
  const known = [day && day !== "XX" ? String(Number(day)) : "", name ?? ""].filter(Boolean);
  if (known.length === 0) return about + shownYear;
  return `${about}${known.join(" ")}${year === "XXXX" ? ", " : " "}${shownYear}`;
}

/**
 * An EDTF string in English words: `2012-01-26` is "26 January 2012", `XXXX-02-10` is
 * "10 February, year not printed", `2012-01-26/2012-12-14` is "between … and …", `../X` is "by X".
 */
export function dateText(edtf: string): string {
  const [from = "", to] = edtf.replace(/[[\]{}]/g, "").split(/\/|(?<=\d)\.\.(?=\d)/);
  if (to === undefined) return from.split(",").map(pointText).join(" or ");
  if (from === "" || from === "..") return `by ${pointText(to)}`;
  if (to === "" || to === "..") return `since ${pointText(from)}`;
  return `between ${pointText(from)} and ${pointText(to)}`;
}
