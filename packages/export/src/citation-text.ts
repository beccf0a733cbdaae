// A claim as text to take away: a citation line, and a link to its words.
import { dateText, type DatedClaim, type Id, type Source } from "@trialgraph/model";

/** A claim with its source and the way to name entities. */
export interface Cited {
  readonly claim: DatedClaim;
  readonly source: Source;
  readonly nameOf: (id: Id) => string;
}

/** The part that a claim stands in, where its source has parts. */
export const citedPart = ({
  claim,
  source,
}: {
  readonly claim: { readonly cite: { readonly part?: string | undefined } };
  readonly source: Source;
}) => source.parts.find(({ id }) => id === claim.cite.part);

/** The address of the text a claim is from: its part's own, else its source's, else the archived one. */
export function addressOf(cited: Pick<Cited, "claim" | "source">): string | undefined {
  return citedPart(cited)?.url ?? cited.source.url ?? cited.source.archived;
}

/** When the text a claim is from was published, in words. */
const publishedText = (cited: Pick<Cited, "claim" | "source">): string =>
  dateText(citedPart(cited)?.published ?? cited.source.published);

/**
 * An address that opens at a quote, where the browser can.
 * Source: https://wicg.github.io/scroll-to-text-fragment/ (a hyphen must be encoded too).
 */
export function quoteAddress(address: string, quote: string): string {
  const [page = address] = address.split("#");
  return `${page}#:~:text=${encodeURIComponent(quote).replaceAll("-", "%2D")}`;
}

/** One line that names speaker, publisher, title, date, place in the text, and the claim's id. */
export function citationText(cited: Cited): string {
  const { claim, source, nameOf } = cited;
  const speakers = claim.speaker.map(nameOf).join(", ");
  const part = citedPart(cited);
  const told = [
    speakers && `${speakers}, quoted`,
    part && `in ${[...part.author.map(nameOf), part.what].join(", ")}`,
    `${speakers || part ? "in " : ""}${source.publishers.map(nameOf).join("; ")}`,
  ].filter(Boolean);
  return [
    `“${claim.cite.quote}”.`,
    `${told.join(", ")}, “${source.title}”, ${publishedText(cited)}`,
    `(characters ${claim.cite.start}–${claim.cite.end}).`,
    addressOf(cited) ?? "Address not known.",
    `Trialgraph claim ${claim.id}.`,
  ].join(" ");
}
