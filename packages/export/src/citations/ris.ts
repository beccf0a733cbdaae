// RIS, which reference managers import: one tag a line.
import type { CitedClaim } from "./cited-claim.ts";
import { toCsl, type CslItem, type CslType } from "./csl.ts";
import { SEASONS, type CslDate } from "./csl-date.ts";
import { invertedName } from "./csl-name.ts";

type Line = readonly [tag: string, value: string | undefined];

const TYPES: Readonly<Record<CslType, string>> = {
  webpage: "ELEC",
  report: "RPRT",
  document: "GEN",
  chapter: "CHAP",
};

const twoDigits = (number: number | undefined): string =>
  number === undefined ? "" : String(number).padStart(2, "0");
const fourDigits = (year: number): string => String(year).padStart(4, "0");

/** `YYYY/MM/DD/other`, the slashes always there; of a range nothing, for RIS has no form for it. */
function dayText(date: CslDate | undefined): string | undefined {
  if (!date || "literal" in date || date["date-parts"].length > 1) return undefined;
  const [year, month, day] = date["date-parts"][0] ?? [];
  if (year === undefined) return undefined;
  const season = date.season === undefined ? "" : (SEASONS[date.season - 1] ?? "");
  return [fourDigits(year), twoDigits(month), twoDigits(day), season].join("/");
}

/** The year, where it is one. */
function yearText(date: CslDate): string | undefined {
  if ("literal" in date) return undefined;
  const [year, ...others] = new Set(date["date-parts"].map(([first]) => first));
  return year === undefined || others.length > 0 ? undefined : fourDigits(year);
}

const linesOf = (item: CslItem): readonly Line[] => [
  ["TY", TYPES[item.type]],
  ...(item.author ?? []).map((name) => ["AU", invertedName(name)] as const),
  ["TI", item.title],
  ["T2", item["container-title"]],
  ["PB", item.publisher],
  ["PY", yearText(item.issued)],
  ["DA", dayText(item.issued)],
  ["Y2", dayText(item.accessed)],
  ["UR", item.URL],
  ["LA", item.language],
  ["KW", item.keyword],
  ["N1", item.note],
  ["ID", item.id],
];

/**
 * One record of RIS, each line with its line break (CR LF).
 * Source: https://github.com/aurimasv/translators/wiki/RIS-Tag-Map (tags), RIS Format Specifications (2011).
 */
export function toRis(cited: CitedClaim): string {
  const lines = linesOf(toCsl(cited)).flatMap(([tag, value]) =>
    value ? [`${tag}  - ${value}`] : [],
  );
  return [...lines, "ER  - "].map((line) => `${line}\r\n`).join("");
}
