// The text of a source, paragraph by paragraph, with the claims of each beside it.
import type { ClaimId, DatedClaim, SourceView } from "@trialgraph/model";
import { useEffect, useMemo, useRef } from "react";
import { toCodePointText } from "../../data/code-points.ts";
import type { At } from "../../state/app-state.ts";
import { Margin } from "./Margin.tsx";
import { MarkedText } from "./MarkedText.tsx";
import { toMarks, toNoClaimMarks, toParagraphs, type Mark, type Stretch } from "./segments.ts";

/** The claims that begin in each paragraph, by the paragraph's start. */
function claimsByParagraph(
  paragraphs: readonly Stretch[],
  claims: readonly DatedClaim[],
): ReadonlyMap<number, readonly DatedClaim[]> {
  const byStart = new Map<number, DatedClaim[]>();
  for (const claim of claims.toSorted((a, b) => a.cite.start - b.cite.start)) {
    const paragraph = paragraphs.find(({ end }) => claim.cite.start < end);
    if (!paragraph) continue;
    byStart.set(paragraph.start, [...(byStart.get(paragraph.start) ?? []), claim]);
  }
  return byStart;
}

const startsIn = ({ start, end }: Stretch, offset: number): boolean =>
  start <= offset && offset < end;

/** Scrolls to what the address asks for, whenever it asks for something else. */
function useScrollTo(at: At | undefined) {
  const text = useRef<HTMLDivElement>(null);
  const key = at?.join("-");
  useEffect(() => {
    if (key === undefined) return;
    text.current?.querySelector(".target")?.scrollIntoView({ block: "center" });
  }, [key]);
  return text;
}

/** Props: `at` is the span to scroll to, `chosen` the claim that the address asks for. */
export interface DocumentTextProps {
  readonly view: SourceView;
  readonly text: string;
  readonly at: At | undefined;
  readonly chosen: ClaimId | undefined;
}

/** The marked text with its margin. Offsets are code points of the text. */
export function DocumentText({ view, text, at, chosen }: DocumentTextProps) {
  const ref = useScrollTo(at);
  const source = useMemo(() => toCodePointText(text), [text]);
  const paragraphs = useMemo(() => toParagraphs(source), [source]);
  const beside = useMemo(() => claimsByParagraph(paragraphs, view.claims), [paragraphs, view]);
  const marks = useMemo<readonly Mark[]>(() => {
    const target: Mark[] = at ? [{ kind: "target", start: at[0], end: at[1] }] : [];
    const silent = toNoClaimMarks(view.source.noClaim);
    return [...toMarks(source, view.claims), ...silent, ...target];
  }, [source, view, at]);
  return (
    <div className="document" ref={ref} lang={view.source.language} data-testid="document">
      {paragraphs.map((paragraph) => (
        <div key={paragraph.start} className="paragraph">
          <p>
            <MarkedText text={source} stretch={paragraph} marks={marks} />
          </p>
          <Margin
            paragraph={paragraph}
            claims={beside.get(paragraph.start) ?? []}
            noClaims={view.source.noClaim.filter(({ at: [start] }) => startsIn(paragraph, start))}
            chosen={chosen}
          />
        </div>
      ))}
    </div>
  );
}
