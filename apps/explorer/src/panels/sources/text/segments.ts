// Cuts a text into paragraphs, and a stretch of it into segments at every border of overlapping marks.
import type { ClaimId, DatedClaim, NoClaim } from "@trialgraph/model";
import {
  sliceCodePoints,
  toCodePointOffset,
  toCodePointText,
  type CodePointText,
} from "../../../data/code-points.ts";

/** A half-open stretch of a text, in code points. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * A stretch that is marked: the span of a claim, its quote, the place the address asks for, what is
 * not shown until the reader asks, what was read and carries no claim, or the quote of the one claim that
 * the address asks for.
 */
export interface Mark extends Stretch {
  readonly kind: "span" | "quote" | "target" | "hidden" | "no-claim" | "asked";
  readonly claim?: ClaimId;
}

/** A piece of text with all marks that cover it; pieces of one stretch join up without a gap. */
export interface Segment extends Stretch {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The paragraphs of a text: what stands between lines without visible characters. */
export function toParagraphs(source: CodePointText): readonly Stretch[] {
  const found = source.text.matchAll(/\S(?:[^\n]|\n(?![^\S\n]*(?:\n|$)))*/gu);
  return [...found].map(({ 0: words, index }) => ({
    start: toCodePointOffset(source, index),
    end: toCodePointOffset(source, index + words.trimEnd().length),
  }));
}

const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/** The segments of one stretch: cut at each border of a mark, each with the marks that cover it. */
export function toSegments(
  source: CodePointText,
  stretch: Stretch,
  marks: readonly Mark[],
): readonly Segment[] {
  const inside = marks.filter((mark) => overlaps(mark, stretch));
  const cuts = new Set([stretch.start, stretch.end]);
  for (const { start, end } of inside) {
    for (const cut of [start, end]) if (stretch.start < cut && cut < stretch.end) cuts.add(cut);
  }
  const ordered = [...cuts].toSorted((a, b) => a - b);
  return ordered.slice(0, -1).map((start, i) => {
    const end = ordered[i + 1] ?? stretch.end;
    const covering = inside.filter((mark) => overlaps(mark, { start, end }));
    return { start, end, text: sliceCodePoints(source, start, end), marks: covering };
  });
}

/** Where a claim's quote stands inside its span; `undefined` where this text does not hold it. */
export function findQuote(source: CodePointText, { cite }: DatedClaim): Stretch | undefined {
  const span = sliceCodePoints(source, cite.start, cite.end);
  let at = -1;
  for (let found = 0; found < (cite.nth ?? 1); found += 1) {
    at = span.indexOf(cite.quote, at + 1);
    if (at === -1) return undefined;
  }
  const start = cite.start + toCodePointOffset(toCodePointText(span), at);
  return { start, end: start + toCodePointText(cite.quote).length };
}

/** The marks of claims on their source's text: each span and, inside it, the quote. */
export function toMarks(source: CodePointText, claims: readonly DatedClaim[]): readonly Mark[] {
  return claims.flatMap((claim): Mark[] => {
    const span: Mark = {
      kind: "span",
      claim: claim.id,
      start: claim.cite.start,
      end: claim.cite.end,
    };
    const quote = findQuote(source, claim);
    return quote ? [span, { kind: "quote", claim: claim.id, ...quote }] : [span];
  });
}

/** The stretches that were read and carry no claim. */
export const toNoClaimMarks = (entries: readonly NoClaim[]): readonly Mark[] =>
  entries.map(({ at: [start, end] }) => ({ kind: "no-claim", start, end }));

/** The spans of claims that are not shown until the reader asks. */
export const toHidden = (claims: readonly DatedClaim[]): readonly Mark[] =>
  claims.map(({ id, cite }) => ({ kind: "hidden", claim: id, start: cite.start, end: cite.end }));

/**
 * Whether a segment is to be left out: hidden, and in no quote of a claim that is shown. The rest of
 * that claim's span stays hidden: a span tells all that its sentence says.
 */
export const isHidden = ({ marks }: Segment): boolean =>
  marks.some(({ kind }) => kind === "hidden") && !marks.some(({ kind }) => kind === "quote");

/** Numbers, from 1, and places of the paragraphs that a stretch touches. */
export function paragraphsOf(
  paragraphs: readonly Stretch[],
  stretch: Stretch,
): ReadonlyArray<Stretch & { readonly number: number }> {
  return paragraphs
    .map((paragraph, i) => ({ ...paragraph, number: i + 1 }))
    .filter((paragraph) => overlaps(paragraph, stretch));
}

/** The claims whose spans begin with a segment. */
export const beginningIn = ({ marks, start }: Segment): readonly ClaimId[] =>
  marks.flatMap((mark) => (mark.kind === "span" && mark.start === start ? (mark.claim ?? []) : []));

/** The claim whose quote a segment is of: where quotes overlap, the one with the shortest. */
export function quotedIn({ marks }: Segment): ClaimId | undefined {
  const [shortest] = marks
    .filter(({ kind }) => kind === "quote")
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
  return shortest?.claim;
}
