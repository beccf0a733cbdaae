// The text of a source, paragraph by paragraph, with the claims of each beside it.
import type { ClaimId, DatedClaim, SourceView } from "@trialgraph/model";
import { useId, useMemo } from "react";
import { toCodePointText, type CodePointText } from "../../../data/code-points.ts";
import { useWords } from "../../../language/use-words.ts";
import type { At } from "../../../state/pages.ts";
import { isShown, type Reveal } from "../../claim/Claim.tsx";
import { useIsNarrow } from "../../kit/use-media.ts";
import { MarkedText } from "../text/MarkedText.tsx";
import {
  findQuote,
  toHidden,
  toMarks,
  toNoClaimMarks,
  toParagraphs,
  type Mark,
  type Stretch,
} from "../text/segments.ts";
import { Margin } from "./Margin.tsx";
import { Covered, Highlight } from "./Pieces.tsx";
import { ReadingContext } from "./reading-context.ts";
import { useAligned } from "./use-aligned.ts";
import { usePassage } from "./use-passage.ts";

/** The claims that begin in each paragraph, by the paragraph's start. */
function claimsByParagraph(
  paragraphs: readonly Stretch[],
  ordered: readonly DatedClaim[],
): ReadonlyMap<number, readonly DatedClaim[]> {
  const byStart = new Map<number, DatedClaim[]>();
  for (const claim of ordered) {
    const paragraph = paragraphs.find(({ end }) => claim.cite.start < end);
    if (!paragraph) continue;
    byStart.set(paragraph.start, [...(byStart.get(paragraph.start) ?? []), claim]);
  }
  return byStart;
}

const startsIn = ({ start, end }: Stretch, offset: number): boolean =>
  start <= offset && offset < end;

/**
 * Props: the claims in the order of the text, `at` the span to show, `chosen` the claim that the
 * address asks for.
 */
interface DocumentTextProps {
  readonly view: SourceView;
  readonly text: string;
  readonly ordered: readonly DatedClaim[];
  readonly at: At | undefined;
  readonly chosen: ClaimId | undefined;
  readonly reveal: Reveal;
}

/** All marks of a text: claims, what is covered, what carries no claim, and what is asked for. */
function useMarks(source: CodePointText, { view, at, chosen, reveal }: DocumentTextProps) {
  return useMemo<readonly Mark[]>(() => {
    const shown = view.claims.filter((claim) => isShown(claim, reveal));
    const covered = view.claims.filter((claim) => !isShown(claim, reveal));
    const asked = shown
      .filter(({ id }) => id === chosen)
      .flatMap((claim): Mark[] => {
        const quote = findQuote(source, claim);
        return quote ? [{ kind: "asked", ...quote }] : [];
      });
    const target: Mark[] = at ? [{ kind: "target", start: at[0], end: at[1] }] : [];
    const silent = toNoClaimMarks(view.source.noClaim);
    return [...toMarks(source, shown), ...toHidden(covered), ...silent, ...target, ...asked];
  }, [source, view, at, chosen, reveal]);
}

type ParagraphProps = Pick<DocumentTextProps, "view" | "chosen" | "reveal"> & {
  readonly paragraph: Stretch;
  readonly source: CodePointText;
  readonly marks: readonly Mark[];
  readonly claims: readonly DatedClaim[];
  readonly folded: boolean;
};

function Paragraph({ view, paragraph, source, marks, ...margin }: ParagraphProps) {
  const { language, noClaim } = view.source;
  return (
    <div className="paragraph">
      <p lang={language}>
        <MarkedText
          text={source}
          stretch={paragraph}
          marks={marks}
          hidden={Covered}
          quoted={Highlight}
        />
      </p>
      <Margin
        {...margin}
        noClaims={noClaim.filter(({ at: [start] }) => startsIn(paragraph, start))}
      />
    </div>
  );
}

/** What the pieces of the text need to know. */
function useReadingOf({ view, reveal }: DocumentTextProps) {
  const hint = useId();
  const claims = useMemo(() => new Map(view.claims.map((claim) => [claim.id, claim])), [view]);
  return useMemo(() => ({ claims, reveal, hint }), [claims, reveal, hint]);
}

/** The marked text with its margin. Offsets are code points of the text. */
export function DocumentText(props: DocumentTextProps) {
  const { view, text, ordered, at, chosen, reveal } = props;
  const t = useWords("sources");
  const folded = useIsNarrow();
  const ref = useAligned(!folded);
  const source = useMemo(() => toCodePointText(text), [text]);
  const paragraphs = useMemo(() => toParagraphs(source), [source]);
  const beside = useMemo(() => claimsByParagraph(paragraphs, ordered), [paragraphs, ordered]);
  const marks = useMarks(source, props);
  const reading = useReadingOf(props);
  usePassage(ref, at && [...at, chosen].join("-"));
  return (
    <ReadingContext value={reading}>
      <section
        className="document"
        ref={ref}
        data-columns={!folded}
        data-testid="document"
        aria-label={t("reader.label")}
      >
        <p id={reading.hint} hidden>
          {t("reader.highlight")}
        </p>
        {paragraphs.map((paragraph) => (
          <Paragraph
            key={paragraph.start}
            {...{ view, paragraph, source, marks, chosen, reveal, folded }}
            claims={beside.get(paragraph.start) ?? []}
          />
        ))}
      </section>
    </ReadingContext>
  );
}
