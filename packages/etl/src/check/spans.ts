// Spans: inside the document, inside one part. Needs no text.
import { partOf, type Citation, type Source } from "@trialgraph/model";
import { problemAt, type Located } from "../located.ts";
import type { Problem } from "../problem.ts";
import { spanCitations, type Check, type PlacedCitation } from "./context.ts";

const show = (start: number, end: number): string => `[${start}, ${end}]`;

/** What is wrong with a span, as far as a source's own record tells. */
function spanFault({ start, end, part }: Citation, source: Source): [string, string] | undefined {
  const span = show(start, end);
  if (start >= end) return [`the span ${span} is empty`, "begin it before it ends"];
  if (end > source.length) {
    return [
      `the span ${span} ends beyond the document, which has ${source.length} characters`,
      "correct the span",
    ];
  }
  if (source.parts.length === 0) {
    return part === undefined
      ? undefined
      : [`the source has no part ${part}`, "leave the part out"];
  }
  const right = partOf(source, start, end);
  if (right && right.id === part) return undefined;
  if (right)
    return [`the span ${span} stands in the part ${right.id}, not ${part}`, `write ${right.id}`];
  const touched = source.parts.filter(({ at }) => start < at[1] && at[0] < end);
  if (touched.length === 0) {
    return [
      `the span ${span} stands outside all parts of ${source.id}`,
      "cite a part: text outside the parts is the compiler's and carries no claim",
    ];
  }
  const borders = touched.map(({ id, at }) => `${id} ${show(at[0], at[1])}`).join(", ");
  return [`the span ${span} crosses the border of a part: ${borders}`, "keep it inside one part"];
}

function spanProblem({
  item,
  path,
  cite,
  source,
}: PlacedCitation<Citation> & { source: Source }): Problem[] {
  const fault = spanFault(cite, source);
  return fault ? [problemAt(item, [...path, "at"], ...fault)] : [];
}

/** Spans that are empty, beyond the document, outside the parts or across their borders. */
export const checkSpans: Check = (context) => spanCitations(context).flatMap(spanProblem);

function partProblems(item: Located<Source>): Problem[] {
  const { parts = [], length = Infinity } = item.draft;
  return parts.flatMap(({ id, at: [start, end] }, i) => {
    const before = parts.slice(0, i);
    const overlap = before.find(({ at }) => start < at[1] && at[0] < end);
    return [
      ...(before.some((other) => other.id === id)
        ? [
            problemAt(
              item,
              ["parts", i, "id"],
              `the part ${id} is given twice`,
              "name it otherwise",
            ),
          ]
        : []),
      ...(overlap
        ? [
            problemAt(
              item,
              ["parts", i, "at"],
              `the parts ${overlap.id} and ${id} overlap`,
              "correct the spans",
            ),
          ]
        : []),
      ...(end > length
        ? [
            problemAt(
              item,
              ["parts", i, "at"],
              `the part ${id} ends beyond the document, which has ${length} characters`,
              "correct the span",
            ),
          ]
        : []),
    ];
  });
}

/** Parts of a source that overlap, share an id or end beyond it. */
export const checkParts: Check = ({ data }) => data.sources.flatMap(partProblems);
