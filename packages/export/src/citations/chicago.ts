// Chicago, notes and bibliography: the bibliography's entry, which the 17th and 18th edition share.
import { addressCited, partCited, publishedCited, type CitedClaim } from "./cited-claim.ts";
import { capitalized, cleanAddress, toBeQuoted } from "./clean-text.ts";
import { partDescription, publisherNames, toCsl } from "./csl.ts";
import { SEASONS, toCslDate, type CslDate } from "./csl-date.ts";
import { invertedName, runningName, type CslName } from "./csl-name.ts";
import { notesOf } from "./notes.ts";

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

function pointText([year, month, day]: readonly number[]): string {
  if (month === undefined) return String(year);
  const name = MONTHS[month - 1];
  return day === undefined ? `${name} ${year}` : `${name} ${day}, ${year}`;
}

/** A date as Chicago writes it: "December 14, 2012", and in brackets what is not sure: "[ca. 2018]". */
function chicagoDate(date: CslDate): string {
  if ("literal" in date) return date.literal;
  const season = date.season === undefined ? "" : `${SEASONS[date.season - 1]} `;
  const text = season + date["date-parts"].map(pointText).join("–");
  if (date.circa === undefined) return text;
  return `[${date.circa === "?" ? "" : "ca. "}${text}${date.circa === "~" ? "" : "?"}]`;
}

/** Names in a row: the first inverted where it is a person's, and a comma before "and" then. */
function authorsText([first, ...others]: readonly CslName[]): string {
  if (first === undefined) return "";
  const names = [invertedName(first), ...others.map(runningName)];
  const last = names.pop() ?? "";
  if (names.length === 0) return last;
  const comma = names.length > 1 || "family" in first ? "," : "";
  return `${names.join(", ")}${comma} and ${last}`;
}

/** A title in quotation marks, and inside them the mark that follows it. */
function quoted(title: string, end: string): string {
  const inner = toBeQuoted(title);
  return `“${inner}${/[.?!]$/.test(inner) && end === "." ? "" : end}”`;
}

/** A text with the period that ends it, before closing quotation marks. */
const sentence = (text: string): string =>
  /[.?!][”’]*$/.test(text) ? text : text.replace(/[”’]*$/, ".$&");

function titleSentences(cited: CitedClaim): readonly string[] {
  const { source } = cited;
  const { type, title, "container-title": container = "" } = toCsl(cited);
  const part = partCited(cited);
  const issued = capitalized(chicagoDate(toCslDate(publishedCited(cited))));
  if (!part) return [type === "webpage" ? quoted(title, ".") : title, issued];
  const containerDate = chicagoDate(toCslDate(source.published));
  return [
    partDescription(part),
    part.published ? issued : "",
    `In ${quoted(container, ",")} ${publisherNames(cited)}, ${containerDate}`,
  ];
}

/**
 * The bibliography entry of Chicago, notes and bibliography, and after it the words and the link. An
 * organization that is the author is not repeated as the publisher; a part without a title is described.
 * Source: The Chicago Manual of Style, 17th edition, chapter 14.
 */
export function toChicago(cited: CitedClaim): string {
  const { author = [], accessed } = toCsl(cited);
  const address = addressCited(cited);
  return [
    authorsText(author),
    ...titleSentences(cited),
    accessed ? `Accessed ${chicagoDate(accessed)}` : "",
    address ? cleanAddress(address) : "",
    ...notesOf(cited),
  ]
    .filter((text) => text !== "")
    .map(sentence)
    .join(" ");
}
