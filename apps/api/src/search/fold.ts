// Folding: one form for what is typed and what is written, across Cyrillic and Latin.
import { transliterate } from "transliteration";

/** A word in lower-case ASCII: "Тулетаева" and "Tuletaeva" fold alike. */
export function foldWord(word: string): string {
  return transliterate(word)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}

/** The words of a text, folded; empty ones left out. */
export function foldedWords(text: string): readonly string[] {
  return text
    .split(/[\s\-–—/,;:()«»“”"„]+/u)
    .map(foldWord)
    .filter((word) => word !== "");
}
