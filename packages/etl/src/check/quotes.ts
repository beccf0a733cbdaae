// Quotes: each stands, to the letter, in the passage that it is cited from. Needs the text.
import type { Citation, Source } from "@trialgraph/model";
import { problemAt } from "../located.ts";
import type { Problem } from "../problem.ts";
import { nearestMatch, type NearMatch } from "../text/nearest.ts";
import {
  findExact,
  findFolded,
  toSearchable,
  type SearchableText,
  type TextSpan,
} from "../text/search.ts";
import { spanCitations, type Check, type PlacedCitation } from "./context.ts";

const show = ({ start, end }: TextSpan): string => `[${start}, ${end}]`;

/** The occurrences of a quote inside its span, as spans of the whole text. */
export function occurrences(text: SearchableText, { start, end, quote }: Citation): TextSpan[] {
  const passage = toSearchable(text.points.slice(start, end));
  return findExact(passage, quote).map((at) => ({ start: at.start + start, end: at.end + start }));
}

const toMatch = (text: SearchableText, span: TextSpan): NearMatch => ({
  ...span,
  text: text.points.slice(span.start, span.end),
  likeness: 1,
});

/** The nearest match: retyped in the passage, alike in the passage, retyped or alike anywhere. */
function nearest(text: SearchableText, cite: Citation): NearMatch | undefined {
  const inside = (span: TextSpan) => cite.start <= span.start && span.end <= cite.end;
  const retyped = findFolded(text, cite.quote);
  const best = retyped.find(inside) ?? retyped[0];
  if (best) return toMatch(text, best);
  const passage = nearestMatch(toSearchable(text.points.slice(cite.start, cite.end)), cite.quote);
  const near = passage && {
    ...passage,
    start: passage.start + cite.start,
    end: passage.end + cite.start,
  };
  const anywhere = nearestMatch(text, cite.quote);
  return near && near.likeness >= (anywhere?.likeness ?? 0) - 0.1 ? near : anywhere;
}

function absentFault(text: SearchableText, cite: Citation): [string, string] {
  const missing = `the quote "${cite.quote}" is not in the passage ${show(cite)}`;
  const elsewhere = findExact(text, cite.quote);
  if (elsewhere.length > 0) {
    const places = elsewhere.slice(0, 5).map(show).join(", ");
    return [
      `${missing}; it stands elsewhere in the document, at ${places}`,
      "correct the span, or quote the passage",
    ];
  }
  const near = nearest(text, cite);
  if (!near)
    return [`${missing}; nothing in the document is like it`, "quote the passage to the letter"];
  return [
    `${missing}; the nearest match is "${near.text}" at ${show(near)}`,
    `write ${JSON.stringify(near.text)} if it is meant`,
  ];
}

function quoteProblem(
  { item, path, cite }: PlacedCitation<Citation>,
  text: SearchableText,
): Problem[] {
  const found = occurrences(text, cite);
  if (found.length === 0) return [problemAt(item, [...path, "quote"], ...absentFault(text, cite))];
  if (cite.nth === undefined && found.length === 1) return [];
  if (cite.nth !== undefined && cite.nth <= found.length) return [];
  const times = `the quote "${cite.quote}" occurs ${found.length} times in the passage`;
  return cite.nth === undefined
    ? [problemAt(item, [...path, "quote"], times, `say which is meant: nth: 1 to ${found.length}`)]
    : [
        problemAt(
          item,
          [...path, "nth"],
          `${times}; there is no number ${cite.nth}`,
          "correct nth, or leave it out",
        ),
      ];
}

/** Quotes that are not in their passage, or are there more often than is told. */
export const checkQuotes: Check = (context) =>
  spanCitations(context).flatMap((placed) => {
    const text = context.text(placed.source);
    return text ? quoteProblem(placed, text) : [];
  });

/** Documents that are not as long as their source says. */
export const checkLength: Check = (context) =>
  context.data.sources.flatMap((item) => {
    const source: Source | undefined = item.value;
    const length = source && context.text(source)?.points.length;
    if (length === undefined || length === source?.length) return [];
    const message = `the document has ${length} characters, not ${source?.length}`;
    return [problemAt(item, ["length"], message, `write ${length}`)];
  });
