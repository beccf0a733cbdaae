// Folding: one form for what is typed and what is written, so that either letters find a name.
import { toLatin } from "./transliterate.ts";

/** What different romanizations spell differently, each spelled in one way; in this order. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/k+h/g, "h"],
  [/[iy]+e/g, "e"],
  [/[iy]+/g, "i"],
];

/**
 * A text in small Latin letters without marks, however its names are romanized: "Тулетаева",
 * "Tuletayeva" and "Tuletaeva" are one. Of parts of texts the forms are parts of the texts' forms, but
 * where a part ends within a letter that is spelled with two.
 */
export function folded(text: string): string {
  const plain = toLatin(text).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return SPELLINGS.reduce((told, [spelling, one]) => told.replace(spelling, one), plain);
}
