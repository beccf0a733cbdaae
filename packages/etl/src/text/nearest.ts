// The nearest match: the stretch of a text that differs least from a phrase that is not in it.
import { foldText } from "./fold.ts";
import type { SearchableText, TextSpan } from "./search.ts";

/** A stretch of the text and how like the phrase it is (1 is the same but for folding). */
export interface NearMatch extends TextSpan {
  readonly text: string;
  readonly likeness: number;
}

interface Window {
  readonly from: number;
  readonly to: number;
  readonly distance: number;
}

/**
 * The window of `text` with the smallest edit distance to `phrase`: Sellers' algorithm (P. Sellers,
 * "The theory and computation of evolutionary distances", 1980), with the window's start carried along.
 */
function bestWindow(text: string, phrase: string): Window {
  const size = phrase.length;
  const cost = Uint32Array.from({ length: size + 1 }, (_, i) => i);
  const from = new Uint32Array(size + 1);
  let best: Window = { from: 0, to: 0, distance: size };
  for (let at = 0; at < text.length; at += 1) {
    let diagonal = 0;
    let diagonalFrom = at;
    from[0] = at + 1;
    for (let i = 1; i <= size; i += 1) {
      const left = cost[i] ?? 0;
      const leftFrom = from[i] ?? 0;
      const change = diagonal + (text[at] === phrase[i - 1] ? 0 : 1);
      const above = (cost[i - 1] ?? 0) + 1;
      const least = Math.min(change, above, left + 1);
      // Of equally good windows the one that begins earlier: it holds more of the text.
      let start = at + 1;
      if (least === change) start = Math.min(start, diagonalFrom);
      if (least === above) start = Math.min(start, from[i - 1] ?? start);
      if (least === left + 1) start = Math.min(start, leftFrom);
      cost[i] = least;
      from[i] = start;
      diagonal = left;
      diagonalFrom = leftFrom;
    }
    const distance = cost[size] ?? size;
    if (distance < best.distance) best = { from: from[size] ?? 0, to: at + 1, distance };
  }
  return best;
}

const isInWord = (text: string, unit: number): boolean =>
  /[\p{L}\p{N}]{2}/u.test(text.slice(Math.max(unit - 1, 0), unit + 1));

/** Widens a stretch of UTF-16 units to whole words. */
function toWords(text: string, start: number, end: number): readonly [number, number] {
  let from = start;
  let to = end;
  while (from > 0 && isInWord(text, from)) from -= 1;
  while (to < text.length && isInWord(text, to)) to += 1;
  return [from, to];
}

/** What is less alike than this is no match. */
const LEAST_LIKENESS = 0.5;

/** The longest phrase that is compared, in characters: more would cost time and help nobody. */
const MAX_PHRASE = 300;

/** The stretch most like a phrase, in whole words; `undefined` where nothing is at all like it. */
export function nearestMatch(searchable: SearchableText, phrase: string): NearMatch | undefined {
  const { points, folded } = searchable;
  const wanted = foldText(phrase).text.trim().slice(0, MAX_PHRASE);
  if (wanted === "") return undefined;
  const window = bestWindow(folded().text, wanted);
  const likeness = 1 - window.distance / wanted.length;
  if (likeness < LEAST_LIKENESS || window.to <= window.from) return undefined;
  const [from, to] = toWords(points.text, folded().start(window.from), folded().end(window.to - 1));
  const text = points.text.slice(from, to).trim();
  const start = points.toPoint(points.text.indexOf(text, from));
  return { start, end: start + [...text].length, text, likeness };
}
