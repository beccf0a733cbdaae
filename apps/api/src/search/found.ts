// Asking an index: whatever has any of the words, with how many of them it has.
import type MiniSearch from "minisearch";
import type { SearchResult } from "minisearch";
import { toQuery, type TypedWords } from "./terms.ts";

/** One thing found: its id, how good a hit it is, the share of the words it has, and its terms that matched. */
export interface Found {
  readonly id: string;
  readonly score: number;
  readonly share: number;
  readonly terms: ReadonlySet<string>;
}

/** Where a thing has fewer of the words than this, it is not what was asked for. */
export const LEAST_SHARE = 0.5;

/** The share of the words that were found, in any of their forms. */
function shareOf(words: TypedWords, { queryTerms }: SearchResult): number {
  const asked = new Set(queryTerms);
  return words.filter(({ forms }) => forms.some((form) => asked.has(form))).length / words.length;
}

/** MiniSearch multiplies a score by the number of forms that matched; a word has more forms than one. */
function toFound(words: TypedWords, result: SearchResult): Found {
  const { id, score, terms, queryTerms } = result;
  const share = shareOf(words, result);
  const weighed = (score / (queryTerms.length || 1)) * share ** 2;
  return { id: String(id), score: weighed, share, terms: new Set(terms) };
}

/** How many hits of an index are listed at most. */
const MOST = 20;

/** The best hits, and whether there are more. */
export interface Best<Hit> {
  readonly hits: Hit[];
  readonly cut: boolean;
}

/** The first of what was found, as hits. */
export const best = <Hit>(
  all: readonly Found[],
  toHit: (found: Found) => Hit | readonly Hit[],
): Best<Hit> => ({ hits: all.slice(0, MOST).flatMap(toHit), cut: all.length > MOST });

/** What an index has for some words, best first; `weightOf` weighs each, and leaves out where it is 0. */
export function found<T>(
  index: MiniSearch<T>,
  words: TypedWords,
  weightOf: (found: Found) => number,
): readonly Found[] {
  if (words.length === 0) return [];
  return index
    .search(toQuery(words))
    .map((result) => toFound(words, result))
    .map((hit) => ({ ...hit, score: hit.score * weightOf(hit) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
}
