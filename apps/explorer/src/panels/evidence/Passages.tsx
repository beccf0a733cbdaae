// The passages of a source that the shown claims stand in, from the attached text.
import type { DatedClaim, Source } from "@trialgraph/model";
import { useMemo } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { toCodePointText, type CodePointText } from "../../data/code-points.ts";
import { Link } from "../kit/Link.tsx";
import { MarkedText } from "../sources/MarkedText.tsx";
import { toPassages, type Passage } from "../sources/passages.ts";
import { toHidden, toMarks, type Mark } from "../sources/segments.ts";
import { publishedText } from "@trialgraph/export";

function PassageText({
  passage,
  text,
  marks,
}: {
  passage: Passage;
  text: CodePointText;
  marks: readonly Mark[];
}) {
  return (
    <p className="passage" data-testid="passage">
      {passage.cutBefore && "… "}
      <MarkedText text={text} stretch={passage} marks={marks} />
      {passage.cutAfter && " …"}
    </p>
  );
}

/** Props: the claims of this source that the panel shows, those it must not, and the source's text. */
export interface PassagesProps {
  readonly source: Source;
  readonly claims: readonly DatedClaim[];
  readonly hidden: readonly DatedClaim[];
  readonly text: string;
}

/** "[1] HRF, 14 December 2012 · paragraph 6" with the marked text below, and the way to the whole. */
export function Passages({ source, claims, hidden, text }: PassagesProps) {
  const { index } = useExplorer();
  const indexed = useMemo(() => toCodePointText(text), [text]);
  const passages = useMemo(() => toPassages(indexed, claims), [indexed, claims]);
  const marks = useMemo(
    () => [...toMarks(indexed, claims), ...toHidden(hidden)],
    [indexed, claims, hidden],
  );
  const [first] = claims;
  if (!first) return null;
  const number = index.sources.get(source.id)?.number;
  const publisher = index.entities.get(source.publishers[0] ?? "");
  const numbers = passages.map(({ paragraph }) => paragraph).join(", ");
  return (
    <section className="passages" aria-label={`From the text of source ${number}`}>
      <header>
        <h3>
          [{number}] {publisher?.short ?? publisher?.name ?? source.title},{" "}
          {publishedText({ claim: first, source })} ·{" "}
          {passages.length > 1 ? "paragraphs" : "paragraph"} {numbers}
        </h3>
        <Link
          action={{
            kind: "open",
            page: {
              kind: "source",
              id: source.id,
              at: [first.cite.start, first.cite.end],
              claim: first.id,
            },
          }}
        >
          Open whole
        </Link>
      </header>
      {passages.map((passage) => (
        <PassageText key={passage.start} passage={passage} text={indexed} marks={marks} />
      ))}
    </section>
  );
}
