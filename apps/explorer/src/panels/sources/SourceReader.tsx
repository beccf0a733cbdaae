// One source: its record, then its text with every claim beside its passage, or the claims alone.
import type { Id, Source, SourceView } from "@trialgraph/model";
import { useEffect, useMemo, useRef } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { useSource } from "../../data/queries.ts";
import { useWords } from "../../language/use-words.ts";
import type { At } from "../../state/pages.ts";
import { useReveal } from "../claim/use-reveal.ts";
import { Failure } from "../kit/Failure.tsx";
import { Link } from "../kit/Link.tsx";
import { Notice } from "../kit/Notice.tsx";
import { Waiting } from "../kit/Waiting.tsx";
import { ClaimList } from "./reader/ClaimList.tsx";
import { DocumentText } from "./reader/DocumentText.tsx";
import { ReaderBar } from "./reader/ReaderBar.tsx";
import { inReadingOrder, stepsFrom } from "./reader/walk.ts";
import { SourceRecord } from "./SourceRecord.tsx";

/** Props: `at` is the span to show, `claim` the claim it belongs to. */
interface SourceReaderProps {
  readonly id: Id;
  readonly at: At | undefined;
  readonly claim: string | undefined;
}

function Unknown({ id }: { id: Id }) {
  const t = useWords("sources");
  return (
    <div className="page">
      <h2>{t("unknown.title")}</h2>
      <Notice title={t("unknown.text", { id })} tone="alert">
        <Link action={{ kind: "open", page: { kind: "sources" } }}>{t("unknown.all")}</Link>
      </Notice>
    </div>
  );
}

/** The title, which takes the focus where no passage is asked for. */
function Title({ source, at }: { source: Source; at: At | undefined }) {
  const { moved } = useExplorer();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (moved && !at) heading.current?.focus();
  }, [moved, at]);
  return (
    <h2 ref={heading} tabIndex={-1} lang={source.language}>
      {source.title}
    </h2>
  );
}

type ReadProps = Pick<SourceReaderProps, "at"> & {
  readonly view: SourceView;
  readonly chosen: string | undefined;
};

/** The bar and, below it, the text or the claims. */
function Read({ view, at, chosen }: ReadProps) {
  const reveal = useReveal();
  const ordered = useMemo(() => inReadingOrder(view.claims), [view]);
  const given = { view, ordered, chosen, reveal };
  return (
    <>
      <ReaderBar
        claim={ordered.find(({ id }) => id === chosen)}
        steps={stepsFrom(ordered, chosen, at)}
        all={ordered.length}
      />
      {view.text === undefined ? (
        <ClaimList {...given} />
      ) : (
        <DocumentText {...given} text={view.text} at={at} />
      )}
    </>
  );
}

/** The page of a source. */
export function SourceReader({ id, at, claim }: SourceReaderProps) {
  const { index } = useExplorer();
  const t = useWords("sources");
  const { data, error, refetch } = useSource(id);
  const source = index.sources.get(id);
  if (!source) return <Unknown id={id} />;
  return (
    <article className="page reader" data-testid="source-reader">
      <p className="eyebrow">
        <Link action={{ kind: "open", page: { kind: "sources" } }}>{t("title")}</Link>
      </p>
      <Title source={source} at={at} />
      <SourceRecord source={source} />
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting what={t("loading")} lines={8} />}
      {data && <Read view={data} at={at} chosen={claim} />}
    </article>
  );
}
