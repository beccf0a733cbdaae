// Citations: where in which source a claim stands, in the terms of the W3C Web Annotation model.
import { z } from "zod";
import { Id } from "./id.ts";

const Offset = z.int().min(0);

/**
 * A half-open span `[start, end)` in Unicode code points of a source's text.
 * Source: TextPositionSelector, https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export const Span = z
  .tuple([Offset, Offset])
  .refine(([start, end]) => start < end, "a span is [start, end) with start before end");
export type Span = readonly [start: number, end: number];

/** The longest quote, in words. A word: characters between white space, a letter or digit among them. */
export const MAX_QUOTE_WORDS = 10;

/** How many words a text has, in the sense of {@link MAX_QUOTE_WORDS}. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** A phrase of the source, exact to the character, at most ten words long. */
export const Quote = z
  .string()
  .min(1)
  .refine((quote) => countWords(quote) > 0, "a quote has at least one word")
  .refine(
    (quote) => countWords(quote) <= MAX_QUOTE_WORDS,
    `a quote has at most ${MAX_QUOTE_WORDS} words`,
  );

const quoteFields = { quote: Quote, nth: z.int().min(1).optional() };

/**
 * A citation inside a claims file, where the file names the source: `at` is the span that supports
 * the claim, `quote` an exact substring of it, `nth` (from 1) which occurrence in the span is meant.
 */
export const CiteBlock = z.strictObject({ at: Span, ...quoteFields });
export type CiteBlock = z.infer<typeof CiteBlock>;

/** A whole citation: source, the source's part that the span stands in (if it has parts), span and quote. */
export const Citation = z.strictObject({
  source: Id,
  part: z.string().min(1).optional(),
  start: Offset,
  end: Offset,
  ...quoteFields,
});
export type Citation = z.infer<typeof Citation>;

/** Says that something is known from a source's bibliographic record, not from its text. */
export const RecordCitation = z.strictObject({
  source: Id,
  record: z.enum(["publisher", "title", "address"]),
});
export type RecordCitation = z.infer<typeof RecordCitation>;

/** Where an entity's description is from: a span of a text, or a source's bibliographic record. */
export const EntityCitation = z.union([Citation, RecordCitation]);
export type EntityCitation = z.infer<typeof EntityCitation>;
