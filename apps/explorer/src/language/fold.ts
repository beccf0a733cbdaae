// Folding: one form for what is typed and what is written, so that either letters find a name.
import { toLatin } from "./transliterate.ts";

/** What different romanizations spell differently, each spelled in one way; in this order. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/k+h/g, "h"],
  [/[iy]+e/g, "e"],
  [/[iy]+/g, "i"],
];

/** In small Latin letters without marks. */
const plain = (text: string): string =>
  toLatin(text).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * A text however its names are romanized: "Тулетаева", "Tuletayeva" and "Tuletaeva" are one. Of a part
 * of a text it is not always a part, where that ends within a letter that is spelled with two.
 */
export const folded = (text: string): string =>
  SPELLINGS.reduce((told, [spelling, one]) => told.replace(spelling, one), plain(text));

/** A text with one letter for "i" and "y" alone: of what a text begins with, what it begins with. */
const begun = (text: string): string => plain(text).replace(/[iy]+/g, "i");

/** A text in which words are looked for. */
export interface Searchable {
  readonly folded: string;
  readonly begun: string;
}

/** Makes a text ready for {@link occursIn}. */
export const searchable = (text: string): Searchable => ({
  folded: folded(text),
  begun: begun(text),
});

/** Whether a word, or as much of it as is typed already, occurs in a text, in whatever letters. */
export const occursIn = (word: string, text: Searchable): boolean =>
  text.folded.includes(folded(word)) || text.begun.includes(begun(word));
