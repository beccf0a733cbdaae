// What is typed, as a query: each word in all its forms, tolerant of typos, all words together.
import type { Query, SearchOptions } from "minisearch";
import { wordsOf } from "./fold.ts";

const MAX_WORDS = 80;
/** Beyond so many words a query is pasted text: typos in it are not looked for. */
const MAX_TYPED_WORDS = 12;
const MAX_WORD_LENGTH = 40;

/** A word that was typed: the forms it is asked for in, and those with a mistake mended. */
export interface TypedWord {
  readonly keys: readonly string[];
  readonly swapped: readonly string[];
  /** Both together. */
  readonly forms: readonly string[];
}

/** The words of a query. */
export type TypedWords = readonly TypedWord[];

const hasDigit = (term: string): boolean => /\d/.test(term);

/** How many letters of a form may be wrong; none where it is short or a number. */
function mistakesIn(term: string): number | false {
  if (term.length < 4 || hasDigit(term)) return false;
  return term.length < 7 ? 1 : 2;
}

/** A form with two neighbouring letters the other way round, for each two. */
function swapsOf(key: string): string[] {
  if (mistakesIn(key) === false) return [];
  return Array.from(
    key.slice(1),
    (letter, i) => `${key.slice(0, i)}${letter}${key.charAt(i)}${key.slice(i + 2)}`,
  );
}

function toTyped(keys: readonly string[]): TypedWord {
  const swapped = keys.flatMap(swapsOf);
  return { keys, swapped, forms: [...keys, ...swapped] };
}

/** The words of a query, each once; very long queries and words are cut. */
export function typedWords(query: string): TypedWords {
  const words = new Map(wordsOf(query).map(({ keys }) => [keys[0], keys]));
  return [...words.values()]
    .slice(0, MAX_WORDS)
    .map((keys) => toTyped(keys.map((key) => key.slice(0, MAX_WORD_LENGTH))));
}

function wordQuery({ keys, swapped }: TypedWord): Query {
  const mended: Query = {
    queries: [...swapped],
    prefix: false,
    fuzzy: false,
    boostTerm: () => 0.5,
  };
  return { queries: [{ queries: [...keys] }, mended] };
}

/** The query for any of the words. */
export function toQuery(words: TypedWords): Query {
  if (words.length <= MAX_TYPED_WORDS) return { queries: words.map(wordQuery) };
  return { queries: words.flatMap(({ keys }) => [...keys]), prefix: false, fuzzy: false };
}

/** What both indexes have in common: terms are made by us, typos are forgiven, beginnings found. */
export const searchOptions: SearchOptions = {
  tokenize: (term) => [term],
  processTerm: (term) => term,
  combineWith: "OR",
  prefix: true,
  fuzzy: mistakesIn,
  weights: { prefix: 0.6, fuzzy: 0.3 },
};

/** The terms under which a text is found. */
export const termsOf = (text: string): string[] => wordsOf(text).flatMap(({ keys }) => [...keys]);
