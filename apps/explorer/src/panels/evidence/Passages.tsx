// The passages of a source that the shown claims stand in, from the attached text.
import type { DatedClaim, Source } from "@trialgraph/model";
import { useMemo } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { toCodePointText, type CodePointText } from "../../data/code-points.ts";
import { shortNameOf } from "../../data/graph-index.ts";
import { nameLanguage } from "../../language/name-language.ts";
import { useWords } from "../../language/use-words.ts";
import { readAction } from "../claim/ClaimActions.tsx";
import { Grade } from "../claim/Speaker.tsx";
import { Link } from "../kit/Link.tsx";
import { MarkedText } from "../sources/text/MarkedText.tsx";
import { toPassages, type Passage } from "../sources/text/passages.ts";
import { toHidden, toMarks, type Mark } from "../sources/text/segments.ts";

function Hidden() {
  const t = useWords("evidence");
  return (
    <span className="hidden-text" title={t("passages.hidden")}>
      […]
    </span>
  );
}

function PassageText({
  passage,
  text,
  marks,
  language,
}: {
  passage: Passage;
  text: CodePointText;
  marks: readonly Mark[];
  language: string;
}) {
  return (
    <p className="passage" data-testid="passage" lang={language}>
      {passage.cutBefore && "… "}
      <MarkedText text={text} stretch={passage} marks={marks} hidden={Hidden} />
      {passage.cutAfter && " …"}
    </p>
  );
}

function Head({
  source,
  first,
  passages,
}: {
  source: Source;
  first: DatedClaim;
  passages: readonly Passage[];
}) {
  const { index } = useExplorer();
  const t = useWords("evidence");
  const [publisher] = source.publishers;
  const title = publisher === undefined ? source.title : shortNameOf(index, publisher);
  const numbers = passages.map(({ paragraph }) => paragraph).join(", ");
  return (
    <header>
      <h3>
        [{index.sources.get(source.id)?.number}]{" "}
        <span lang={publisher === undefined ? source.language : nameLanguage(title)}>{title}</span>{" "}
        · <Grade claim={first} source={source} /> ·{" "}
        {t("passages.paragraphs", { count: passages.length, numbers })}
      </h3>
      <Link action={readAction(first)}>{t("passages.whole")}</Link>
    </header>
  );
}

/** Props: the claims of this source that the panel shows, those it must not, and the source's text. */
interface PassagesProps {
  readonly source: Source;
  readonly claims: readonly DatedClaim[];
  readonly hidden: readonly DatedClaim[];
  readonly text: string;
}

/** "[1] HRF · monitor, 14 December 2012 · paragraph 6", the marked text, and the way to the whole. */
export function Passages({ source, claims, hidden, text }: PassagesProps) {
  const { index } = useExplorer();
  const t = useWords("evidence");
  const indexed = useMemo(() => toCodePointText(text), [text]);
  const passages = useMemo(() => toPassages(indexed, claims), [indexed, claims]);
  const marks = useMemo(
    () => [...toMarks(indexed, claims), ...toHidden(hidden)],
    [indexed, claims, hidden],
  );
  const [first] = claims;
  if (!first) return null;
  const number = index.sources.get(source.id)?.number;
  return (
    <section className="passages" aria-label={t("passages.label", { number })}>
      <Head source={source} first={first} passages={passages} />
      {passages.map((passage) => (
        <PassageText
          key={passage.start}
          passage={passage}
          text={indexed}
          marks={marks}
          language={source.language}
        />
      ))}
    </section>
  );
}
