// A stretch of a source's text with its marks: spans underlined, quotes in the marker's yellow.
import { useMemo } from "react";
import type { CodePointText } from "../../data/code-points.ts";
import { isHidden, toSegments, type Mark, type Segment, type Stretch } from "./segments.ts";

const classOf = ({ marks }: Segment): string =>
  [...new Set(marks.map(({ kind }) => kind))].join(" ");

function HiddenText() {
  return (
    <span className="hidden-text" title="Sensitive: not shown here">
      […]
    </span>
  );
}

/** What to show of which text, and how it is marked. */
export interface MarkedTextProps {
  readonly text: CodePointText;
  readonly stretch: Stretch;
  readonly marks: readonly Mark[];
}

/** The text in pieces; a quote is a `mark` element, a span a plain one. */
export function MarkedText({ text, stretch, marks }: MarkedTextProps) {
  const segments = useMemo(() => toSegments(text, stretch, marks), [text, stretch, marks]);
  return segments.map((segment) => {
    if (isHidden(segment)) return <HiddenText key={segment.start} />;
    const className = classOf(segment);
    if (className === "") return segment.text;
    const Tag = segment.marks.some(({ kind }) => kind === "quote") ? "mark" : "span";
    return (
      <Tag key={segment.start} className={className} data-start={segment.start}>
        {segment.text}
      </Tag>
    );
  });
}
