// `trialgraph cite`: a phrase of a document to ready citation blocks. Nobody counts by hand.
import { countWords, MAX_QUOTE_WORDS, partOf, type Source } from "@trialgraph/model";
import { nearestMatch } from "../text/nearest.ts";
import {
  findExact,
  findFolded,
  toSearchable,
  type SearchableText,
  type TextSpan,
} from "../text/search.ts";
import { sentencesOf } from "../text/sentences.ts";

/** A place where the phrase stands: span of its sentence, exact quote, and the block to paste. */
export interface CitePlace {
  readonly at: readonly [start: number, end: number];
  readonly part?: string;
  readonly quote: string;
  readonly nth?: number;
  /** One line of YAML: `cite: { at: [s, e], quote: "…" }`. */
  readonly yaml: string;
}

/**
 * The answer for a phrase. `found`: it stands there (but for case, accents and kinds of spaces, quotes
 * and dashes); `near`: what is most like it; `absent`: nothing is. `notes` are for the person who asked.
 */
export interface CiteAnswer {
  readonly kind: "found" | "near" | "absent";
  readonly places: readonly CitePlace[];
  readonly notes: readonly string[];
}

/** The span from the first to the last sentence that a phrase touches, inside its part. */
function passageOf(source: Source, sentences: readonly TextSpan[], phrase: TextSpan): TextSpan {
  const touched = sentences.filter(({ start, end }) => start < phrase.end && phrase.start < end);
  const start = Math.min(phrase.start, touched.at(0)?.start ?? phrase.start);
  const end = Math.max(phrase.end, touched.at(-1)?.end ?? phrase.end);
  const [low, high] = partOf(source, phrase.start, phrase.end)?.at ?? [start, end];
  return { start: Math.max(start, low), end: Math.min(end, high) };
}

/** The first ten words of a phrase, without the punctuation that would then end it. */
function shortened(phrase: string): string {
  const words = phrase.split(/(?<=\s)(?=\S)/u);
  let taken = "";
  for (const word of words) {
    if (countWords(taken + word) > MAX_QUOTE_WORDS) break;
    taken += word;
  }
  return taken.trim().replace(/[\s,;:–—-]+$/u, "");
}

function toPlace(
  text: SearchableText,
  source: Source,
  passage: TextSpan,
  phrase: TextSpan,
): CitePlace {
  const quote = shortened(text.points.slice(phrase.start, phrase.end));
  const inside = toSearchable(text.points.slice(passage.start, passage.end));
  const starts = findExact(inside, quote).map(({ start }) => start + passage.start);
  const nth = starts.length > 1 ? starts.indexOf(phrase.start) + 1 : undefined;
  const part = partOf(source, passage.start, passage.end)?.id;
  const at = [passage.start, passage.end] as const;
  const number = nth ? `, nth: ${nth}` : "";
  const yaml = `cite: { at: [${at.join(", ")}], quote: ${JSON.stringify(quote)}${number} }`;
  return { at, ...(part && { part }), quote, ...(nth && { nth }), yaml };
}

function lengthNote(phrase: string): string[] {
  const words = countWords(phrase);
  if (words <= MAX_QUOTE_WORDS) return [];
  return [
    `the phrase has ${words} words, a quote at most ${MAX_QUOTE_WORDS}: shown is its beginning; choose the words of the fact itself`,
  ];
}

function outsideNote(source: Source, { start, end }: TextSpan): string[] {
  if (source.parts.length === 0 || partOf(source, start, end)) return [];
  return [
    `[${start}, ${end}] stands in no part of ${source.id}, or crosses a border: it carries no claim`,
  ];
}

/** Where the phrase stands; failing that, what is most like it. */
function search(
  text: SearchableText,
  phrase: string,
): Pick<CiteAnswer, "kind"> & { spans: TextSpan[] } {
  const exact = findExact(text, phrase);
  const spans = exact.length > 0 ? exact : findFolded(text, phrase);
  if (spans.length > 0) return { kind: "found", spans };
  const near = nearestMatch(text, phrase);
  return near ? { kind: "near", spans: [near] } : { kind: "absent", spans: [] };
}

const NOTES: Readonly<Record<CiteAnswer["kind"], readonly string[]>> = {
  found: [],
  near: ["the phrase is not in the document; this is the nearest match"],
  absent: ["the phrase is not in the document, and nothing is like it"],
};

/**
 * Ready citation blocks for each place where a phrase stands in a source's text: `at` is the sentence
 * (or sentences) around it, `quote` the document's own characters, at most ten words.
 */
export function citeBlocks(source: Source, text: string, phrase: string): CiteAnswer {
  const searchable = toSearchable(text);
  const wanted = phrase.trim();
  const { kind, spans } = search(searchable, wanted);
  const sentences = spans.length > 0 ? sentencesOf(text) : [];
  const cited = spans.filter((span) => outsideNote(source, span).length === 0);
  const places = cited.map((span) =>
    toPlace(searchable, source, passageOf(source, sentences, span), span),
  );
  const outside = spans.flatMap((span) => outsideNote(source, span));
  const length = kind === "absent" ? [] : lengthNote(wanted);
  return { kind, places, notes: [...NOTES[kind], ...outside, ...length] };
}
