// Sentences: where each begins and ends. Rules, no model: the same text gives the same sentences.
import { isAbbreviation } from "./abbreviations.ts";
import { toPointText } from "./points.ts";
import type { TextSpan } from "./search.ts";

/** The width up to which the lines of a text may be wrapped by hand. */
const MAX_WRAP = 120;

/** The paragraphs of a text, in UTF-16 units. Line ends that only wrap a paragraph divide nothing. */
function paragraphsOf(text: string): TextSpan[] {
  const lines = text.split("\n");
  const widest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const wraps = (line: string) => widest <= MAX_WRAP && line.length >= widest * 0.6;
  const found: TextSpan[] = [];
  let start = 0;
  let end = 0;
  lines.forEach((line, i) => {
    end += line.length;
    const next = lines[i + 1];
    if (
      next === undefined ||
      next.trim() === "" ||
      !wraps(line.trimEnd()) ||
      /^\s*[•*–-]\s/.test(next)
    ) {
      found.push({ start, end });
      start = end + 1;
    }
    end += 1;
  });
  return found;
}

const STOP = /[.!?…]+["'”’»)\]]*(?:\[\d+\])*(?=\s)/gu;

/** Whether a sentence ends with a stop: `before` is the sentence up to it, `after` what follows. */
function endsHere(before: string, stop: string, after: string): boolean {
  const next = after.trimStart();
  if (/^["'“‘«([]*\p{Ll}/u.test(next)) return false;
  if (!stop.startsWith(".") || stop.startsWith("..")) return true;
  const begun = before.trimStart();
  const word = /\S*$/u.exec(begun)?.[0] ?? "";
  const following = /^\S*/u.exec(next)?.[0] ?? "";
  return !isAbbreviation(word, following, word.length === begun.length);
}

function divide(text: string, { start, end }: TextSpan): TextSpan[] {
  const found: TextSpan[] = [];
  const paragraph = text.slice(start, end);
  let from = 0;
  for (const match of paragraph.matchAll(STOP)) {
    const to = match.index + match[0].length;
    const after = paragraph.slice(to, to + 80);
    if (!endsHere(paragraph.slice(from, match.index), match[0], after)) continue;
    found.push({ start: start + from, end: start + to });
    from = to;
  }
  return [...found, { start: start + from, end }];
}

function trimmed(text: string, { start, end }: TextSpan): TextSpan[] {
  const inner = text.slice(start, end);
  const from = start + inner.length - inner.trimStart().length;
  const to = from + inner.trim().length;
  return to > from ? [{ start: from, end: to }] : [];
}

/**
 * The sentences of a text in order, as half-open spans of code points without the white space around
 * them; headings and list items count as sentences. A stop does not end one after "Mr.", "Art.",
 * "No. 5", initials, "U.S." or inside numbers, nor before a small letter.
 */
export function sentencesOf(text: string): TextSpan[] {
  const { toPoint } = toPointText(text);
  return paragraphsOf(text)
    .flatMap((paragraph) => divide(text, paragraph))
    .flatMap((sentence) => trimmed(text, sentence))
    .map(({ start, end }) => ({ start: toPoint(start), end: toPoint(end) }));
}
