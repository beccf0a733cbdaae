// Finding a phrase in a text: to the letter, or as a person would retype it. Spans are code points.
import { foldText, type FoldedText } from "./fold.ts";
import { toPointText, type PointText } from "./points.ts";

/** A half-open span of code points. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A text made ready for many searches. */
export interface SearchableText {
  readonly points: PointText;
  readonly folded: () => FoldedText;
}

/** Prepares a text; it is folded when first needed. */
export function toSearchable(text: string): SearchableText {
  let folded: FoldedText | undefined;
  return { points: toPointText(text), folded: () => (folded ??= foldText(text)) };
}

/** Every index at which a phrase begins; occurrences may overlap. */
function indexesOf(text: string, phrase: string): number[] {
  const found: number[] = [];
  if (phrase === "") return found;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) found.push(at);
  return found;
}

/** Where a phrase stands to the letter, in order. */
export function findExact({ points }: SearchableText, phrase: string): TextSpan[] {
  return indexesOf(points.text, phrase).map((unit) => ({
    start: points.toPoint(unit),
    end: points.toPoint(unit + phrase.length),
  }));
}

/** Where a phrase stands but for case, accents, and the kinds of spaces, quotes and dashes. */
export function findFolded({ points, folded }: SearchableText, phrase: string): TextSpan[] {
  const wanted = foldText(phrase).text.trim();
  return indexesOf(folded().text, wanted).map((index) => ({
    start: points.toPoint(folded().start(index)),
    end: points.toPoint(folded().end(index + wanted.length - 1)),
  }));
}
