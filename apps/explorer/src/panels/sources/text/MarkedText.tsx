// A stretch of a source's text with its marks: spans underlined, quotes in the marker's yellow.
import { Fragment, useMemo, type ComponentType } from "react";
import type { CodePointText } from "../../../data/code-points.ts";
import {
  beginningIn,
  isHidden,
  toSegments,
  type Mark,
  type Segment,
  type Stretch,
} from "./segments.ts";

const classOf = ({ marks }: Segment): string =>
  [...new Set(marks.map(({ kind }) => kind))].join(" ");

/** Shows a segment in a way of its own. */
type Shows = ComponentType<{ readonly segment: Segment }>;

/**
 * What to show of which text, and how it is marked: `hidden` is what stands in place of what is not
 * shown, `quoted` what shows the words of a quote, where that is more than the words.
 */
interface MarkedTextProps {
  readonly text: CodePointText;
  readonly stretch: Stretch;
  readonly marks: readonly Mark[];
  readonly hidden: Shows;
  readonly quoted?: Shows;
}

const isQuote = ({ marks }: Segment): boolean => marks.some(({ kind }) => kind === "quote");

type PieceProps = Pick<MarkedTextProps, "hidden" | "quoted"> & { readonly segment: Segment };

function Piece({ segment, hidden: Hidden, quoted: Quoted }: PieceProps) {
  if (isHidden(segment)) return <Hidden segment={segment} />;
  const className = classOf(segment);
  if (className === "") return segment.text;
  const Tag = isQuote(segment) ? "mark" : "span";
  const begins = beginningIn(segment).join(" ");
  return (
    <Tag className={className} data-begins={begins || undefined}>
      {isQuote(segment) && Quoted ? <Quoted segment={segment} /> : segment.text}
    </Tag>
  );
}

/** The text in pieces; a quote is a `mark` element, a span a plain one. */
export function MarkedText({ text, stretch, marks, ...shows }: MarkedTextProps) {
  const segments = useMemo(() => toSegments(text, stretch, marks), [text, stretch, marks]);
  return segments.map((segment) => (
    <Fragment key={segment.start}>
      <Piece segment={segment} {...shows} />
    </Fragment>
  ));
}
