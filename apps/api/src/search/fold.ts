// Folding: one form for what is typed and what is written, across Cyrillic, Latin and the many ways
// of writing one in the other (BGN/PCGN, ISO 9, passports, Kazakh Latin of 2018 and 2021, by ear).
import { transliterate } from "transliteration";

/** Letters whose romanisation loses what other spellings keep, or that the library does not know. */
const LETTERS: Readonly<Record<string, string>> = {
  ә: "a",
  ғ: "gh",
  қ: "q",
  ң: "ng",
  ө: "o",
  ұ: "u",
  ү: "u",
  һ: "h",
  і: "i",
  ц: "ts",
  ӛ: "a",
  ə: "a",
  ž: "zh",
  š: "sh",
  ş: "sh",
  č: "ch",
  ç: "ch",
  ŝ: "shch",
  û: "yu",
  â: "ya",
  ŋ: "ng",
  ı: "i",
};

/** Spellings of one sound, each replaced by one of them; in this order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, "sh"],
  [/tch/g, "ch"],
  [/dzh|dj|zh/g, "j"],
  [/kh/g, "h"],
  [/gh/g, "g"],
  [/ts|tz/g, "c"],
  [/ck|q/g, "k"],
  [/ph/g, "f"],
  [/x/g, "ks"],
  [/w/g, "v"],
  [/ng/g, "n"],
  [/y/g, "i"],
  [/(.)\1+/g, "$1"],
  [/i[eo]/g, "e"],
  [/(?<=[aeou])i/g, ""],
];

/** Words are the same few thousand again and again; more than these are not kept. */
const MAX_KNOWN = 20_000;
const known = new Map<string, readonly string[]>();

/** A word in lower-case ASCII, much as it is written: "Тулетаева" becomes "tuletaeva". */
export function plainWord(word: string): string {
  const letters = [...word.normalize("NFC").toLowerCase()].map(
    (letter) => LETTERS[letter] ?? letter,
  );
  return transliterate(letters.join(""))
    .toLowerCase()
    .replace(/['’]s$/u, "")
    .replace(/[^a-z0-9]/g, "");
}

const soundOf = (reading: string): string =>
  SOUNDS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), reading);

/** A Latin `j` may stand for ж or for й, a `c` for ц or for k. */
function readingsOf(plain: string): readonly string[] {
  const readings = [plain, plain.replace(/j/g, "y")];
  return readings.flatMap((reading) => [reading, reading.replace(/c(?![hk])/g, "k")]);
}

/**
 * The forms under which a word is found: as it is written in ASCII, and as it may sound. Two spellings
 * of one name have a form in common: "Tuletayeva", "Tuletaeva" and "Тулетаева", "Žovtis" and "Zhovtis".
 */
export function keysOf(word: string): readonly string[] {
  const before = known.get(word);
  if (before) return before;
  const plain = plainWord(word);
  const keys = plain === "" ? [] : [...new Set([plain, ...readingsOf(plain).map(soundOf)])];
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(word, keys);
  return keys;
}

/** A word of a text and where it stands there (UTF-16 units, half-open). */
export interface PlacedWord {
  readonly start: number;
  readonly end: number;
  readonly keys: readonly string[];
}

/** The words of a text that have a letter or a digit. */
export function wordsOf(text: string): readonly PlacedWord[] {
  return [...text.matchAll(/[^\s\-–—/,;:()[\]«»“”"„…?!]+/gu)].flatMap(({ 0: word, index }) => {
    const keys = keysOf(word);
    const { length } = word.replace(/[^\p{L}\p{N}\p{M}]+$/u, "");
    return keys.length === 0 ? [] : [{ start: index, end: index + length, keys }];
  });
}

/** Whether a text has a word that is found under one of `terms`. */
export const hasAny = (text: string, terms: ReadonlySet<string>): boolean =>
  wordsOf(text).some(({ keys }) => keys.some((key) => terms.has(key)));

/** A text as its words are written, in ASCII, one space before and after each. */
export const plainText = (text: string): string =>
  wordsOf(text)
    .map(({ keys }) => ` ${keys[0] ?? ""}`)
    .join("")
    .concat(" ");
