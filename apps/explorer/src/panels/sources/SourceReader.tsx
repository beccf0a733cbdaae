// One source: its record, then its text with every claim beside its passage, or the claims alone.
import type { Id } from "@trialgraph/model";
import { useEffect, useRef } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { useSource } from "../../data/queries.ts";
import type { At } from "../../state/app-state.ts";
import { Failure } from "../kit/Failure.tsx";
import { Link } from "../kit/Link.tsx";
import { Notice } from "../kit/Notice.tsx";
import { Waiting } from "../kit/Waiting.tsx";
import { ClaimList } from "./ClaimList.tsx";
import { DocumentText } from "./DocumentText.tsx";
import { SourceRecord } from "./SourceRecord.tsx";

/** Props: `at` is the span to show, `claim` the claim it belongs to. */
export interface SourceReaderProps {
  readonly id: Id;
  readonly at: At | undefined;
  readonly claim: string | undefined;
}

/** The page of a source. */
export function SourceReader({ id, at, claim }: SourceReaderProps) {
  const { index, moved } = useExplorer();
  const known = index.sources.has(id);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (moved && !at) heading.current?.focus();
  }, [moved, at]);
  if (!known) {
    return (
      <div className="page">
        <h2>No such source</h2>
        <Notice title={`“${id}” is not among the sources.`} tone="alert">
          <Link action={{ kind: "open", page: { kind: "sources" } }}>See all sources</Link>
        </Notice>
      </div>
    );
  }
  return <Known id={id} at={at} claim={claim} heading={heading} />;
}

function Known({
  id,
  at,
  claim,
  heading,
}: SourceReaderProps & { heading: React.RefObject<HTMLHeadingElement | null> }) {
  const { index } = useExplorer();
  const { data, error, refetch } = useSource(id);
  const source = index.sources.get(id);
  return (
    <article className="page reader" data-testid="source-reader">
      <p className="eyebrow">
        <Link action={{ kind: "open", page: { kind: "sources" } }}>Sources</Link>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {source?.title}
      </h2>
      {source && <SourceRecord source={source} />}
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting what="the document" lines={8} />}
      {data?.text !== undefined && (
        <DocumentText view={data} text={data.text} at={at} chosen={claim} />
      )}
      {data && data.text === undefined && <ClaimList view={data} chosen={claim} />}
    </article>
  );
}
