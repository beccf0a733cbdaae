// What a citation says beside the reference: the words cited, the claim, and where else the text is.
import { dateText } from "@trialgraph/model";
import { addressCited, partCited, publishedCited, type CitedClaim } from "./cited-claim.ts";
import { cleanAddress, cleanText, toBeQuoted } from "./clean-text.ts";
import { isExact, toCslDate } from "./csl-date.ts";

function wordsNote({ claim, nameOf }: CitedClaim): string | undefined {
  if (!claim) return undefined;
  const { part, start, end, quote } = claim.cite;
  const place = `${part === undefined ? "" : `part ${part}, `}characters ${start}–${end}`;
  const speakers = (claim.speaker ?? []).map(nameOf).join(", ");
  return `Quoted: “${toBeQuoted(quote)}”, ${place}${speakers && `, according to ${speakers}`}`;
}

function placeNote({ claim, address }: CitedClaim): string | undefined {
  if (!claim && !address) return undefined;
  const what = claim ? `Trialgraph claim ${claim.id}` : "Trialgraph";
  return address ? `${what}, ${cleanAddress(address)}` : what;
}

function elsewhereNote(cited: CitedClaim): string | undefined {
  const own = partCited(cited)?.url;
  return own && own !== addressCited(cited) ? `On its own at ${cleanAddress(own)}` : undefined;
}

function archiveNote({ source: { url, archived } }: CitedClaim): string | undefined {
  return url && archived ? `Archived at ${cleanAddress(archived)}` : undefined;
}

const listed = (notes: readonly (string | undefined)[]): readonly string[] =>
  notes.flatMap((note) => (note === undefined ? [] : [cleanText(note)]));

/** The short words of the claim and its place, its id and link, and other places of the text. */
export const notesOf = (cited: CitedClaim): readonly string[] =>
  listed([wordsNote(cited), placeNote(cited), elsewhereNote(cited), archiveNote(cited)]);

/** What the date of a part leaves open: when its source was published, or that the date is its source's. */
export function containerNotes(cited: CitedClaim): readonly string[] {
  const part = partCited(cited);
  if (!part) return [];
  if (!part.published) return ["Its own date is not known: the date is that of the text it is in"];
  return [`Contained in a text of ${dateText(cited.source.published)}`];
}

/** The date in words, where the forms that machines read cannot tell how sure it is. */
export function dateNotes(cited: CitedClaim): readonly string[] {
  const published = publishedCited(cited);
  return isExact(toCslDate(published)) ? [] : listed([`Date: ${dateText(published)}`]);
}
