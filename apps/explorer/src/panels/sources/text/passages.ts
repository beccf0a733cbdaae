// The passages that claims stand in: whole paragraphs, or a window where a paragraph is very long.
import type { DatedClaim } from "@trialgraph/model";
import { sliceCodePoints, type CodePointText } from "../../../data/code-points.ts";
import { paragraphsOf, toParagraphs, type Stretch } from "./segments.ts";

/** A passage to show: where it stands, its paragraph's number, and whether text was left out. */
export interface Passage extends Stretch {
  readonly paragraph: number;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** How much of a long paragraph is shown before and after the claims in it, in code points. */
const CONTEXT = 400;

/** The nearest white space at or after an offset, so that no word is cut. */
function nextWord(source: CodePointText, offset: number, limit: number): number {
  const ahead = sliceCodePoints(source, offset, Math.min(offset + 40, limit));
  const space = [...ahead].findIndex((character) => /\s/u.test(character));
  return space === -1 ? offset : offset + space;
}

function toPassage(
  source: CodePointText,
  paragraph: Stretch & { readonly number: number },
  spans: readonly Stretch[],
): Passage {
  const inside = spans.filter(({ start, end }) => start < paragraph.end && paragraph.start < end);
  const first = Math.min(...inside.map(({ start }) => start)) - CONTEXT;
  const last = Math.max(...inside.map(({ end }) => end)) + CONTEXT;
  const cutBefore = first > paragraph.start + CONTEXT / 4;
  const cutAfter = last < paragraph.end - CONTEXT / 4;
  return {
    paragraph: paragraph.number,
    cutBefore,
    cutAfter,
    start: cutBefore ? nextWord(source, first, paragraph.end) : paragraph.start,
    end: cutAfter ? nextWord(source, last, paragraph.end) : paragraph.end,
  };
}

/** The passages of claims in their source's text, in the order of the text, each once. */
export function toPassages(
  source: CodePointText,
  claims: readonly DatedClaim[],
): readonly Passage[] {
  const spans = claims.map(({ cite }) => ({ start: cite.start, end: cite.end }));
  return toParagraphs(source)
    .flatMap((paragraph, i) => {
      const touched = spans.some((span) => paragraphsOf([paragraph], span).length > 0);
      return touched ? [{ ...paragraph, number: i + 1 }] : [];
    })
    .map((paragraph) => toPassage(source, paragraph, spans));
}
