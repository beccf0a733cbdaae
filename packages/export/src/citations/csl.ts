// A source, or a claim's source, as one item of CSL-JSON: the form that reference managers exchange.
import type { Id, Source, SourcePart } from "@trialgraph/model";
import { addressCited, partCited, publishedCited, type CitedClaim } from "./cited-claim.ts";
import { capitalized, cleanAddress, cleanText } from "./clean-text.ts";
import { toCslDate, type CslDate } from "./csl-date.ts";
import { toCslName, type CslName } from "./csl-name.ts";
import { containerNotes, dateNotes, notesOf } from "./notes.ts";

/** The types used: a part is a `chapter` of its source; a text without an address a `report` or `document`. */
export type CslType = "webpage" | "report" | "document" | "chapter";

/**
 * An item of CSL-JSON. `keyword` has the source's grade, `note` the words of the claim and its link.
 * Source: https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export interface CslItem {
  readonly id: string;
  readonly type: CslType;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly issued: CslDate;
  readonly accessed?: CslDate;
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly URL?: string;
  readonly language: string;
  readonly keyword: string;
  readonly note?: string;
}

const namesOf = (ids: readonly Id[], { nameOf, kindOf }: CitedClaim): readonly CslName[] =>
  ids
    .map((id) => toCslName(nameOf(id), kindOf?.(id)))
    .filter((name) => !("literal" in name) || name.literal !== "");

/** What a part without a title is: the description of it that `sources.yaml` has. */
export const partDescription = (part: SourcePart): string => capitalized(cleanText(part.what));

/** The publishers of the cited source, in one line. */
export const publisherNames = ({ source, nameOf }: CitedClaim): string =>
  source.publishers.map((id) => cleanText(nameOf(id))).join("; ");

function typeOf({ url, archived, grade }: Source): CslType {
  if (url || archived) return "webpage";
  return grade === "monitor" ? "report" : "document";
}

function wholeFields(cited: CitedClaim) {
  const { source } = cited;
  const author = namesOf(source.publishers, cited);
  return { type: typeOf(source), title: cleanText(source.title), author };
}

function partFields(part: SourcePart, cited: CitedClaim) {
  return {
    type: "chapter",
    title: `[${partDescription(part)}]`,
    author: namesOf(part.author, cited),
    "container-title": cleanText(cited.source.title),
    publisher: publisherNames(cited),
  } as const;
}

/**
 * A claim's source as CSL-JSON. A source's publishers are its authors; a claim in a part cites the part,
 * by its own authors (if known), with its description in brackets for a title, contained in the source.
 * Never throws; what is not known is left out.
 */
export function toCsl(cited: CitedClaim): CslItem {
  const { source, claim } = cited;
  const part = partCited(cited);
  const { author, ...fields } = part ? partFields(part, cited) : wholeFields(cited);
  const address = addressCited(cited);
  const note = [...notesOf(cited), ...containerNotes(cited), ...dateNotes(cited)].join(". ");
  return {
    id: claim?.id ?? source.id,
    ...fields,
    ...(author.length > 0 && { author }),
    issued: toCslDate(publishedCited(cited)),
    ...(source.retrieved && { accessed: toCslDate(source.retrieved) }),
    ...(address && { URL: cleanAddress(address) }),
    language: source.language,
    keyword: `source grade: ${part?.grade ?? source.grade}`,
    ...(note && { note: `${note}.` }),
  };
}
