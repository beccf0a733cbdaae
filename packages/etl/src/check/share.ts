// The quoted share: how much of a document its quotes give away together, and whether it is too much.
import { countWords, type Source } from "@trialgraph/model";
import { problemAt } from "../located.ts";
import type { SearchableText, TextSpan } from "../text/search.ts";
import { spanCitations, type Check, type CheckContext } from "./context.ts";
import { occurrences } from "./quotes.ts";

/** So many words may be quoted of any document, however short. */
const FREE_WORDS = 150;
/** So much of a longer document may be quoted. */
const FREE_SHARE = 0.25;

/** What is quoted of a source: `share` of its `words`; `limit` is the most words that may be. */
export interface QuotedShare {
  readonly source: string;
  readonly words: number;
  readonly quoted: number;
  readonly share: number;
  readonly limit: number;
}

/** Spans joined where they overlap or touch, in order. */
function union(spans: readonly TextSpan[]): TextSpan[] {
  const joined: TextSpan[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else joined.push(span);
  }
  return joined;
}

function quotedOf(context: CheckContext, source: Source, text: SearchableText): QuotedShare {
  const spans = spanCitations(context)
    .filter(({ cite }) => cite.source === source.id)
    .flatMap(({ cite }) => occurrences(text, cite)[(cite.nth ?? 1) - 1] ?? []);
  const words = countWords(text.points.text);
  const quoted = union(spans)
    .map(({ start, end }) => countWords(text.points.slice(start, end)))
    .reduce((sum, count) => sum + count, 0);
  const limit = Math.max(FREE_WORDS, Math.floor(words * FREE_SHARE));
  return { source: source.id, words, quoted, share: words === 0 ? 0 : quoted / words, limit };
}

/** The quoted share of each source whose document is attached: the union of all its quotes. */
export function quotedShares(context: CheckContext): QuotedShare[] {
  return [...context.sources.values()].flatMap((source) => {
    const text = context.text(source);
    return text ? [quotedOf(context, source, text)] : [];
  });
}

/** Sources of which more is quoted than may be. */
export const checkShare: Check = (context) => {
  const shares = new Map(quotedShares(context).map((share) => [share.source, share]));
  return context.data.sources.flatMap((item) => {
    const share = shares.get(item.label ?? "");
    if (!share || share.quoted <= share.limit) return [];
    const message = `${share.quoted} of the document's ${share.words} words are quoted; at most ${share.limit} may be`;
    return [problemAt(item, [], message, "shorten the quotes of its claims and entities")];
  });
};
