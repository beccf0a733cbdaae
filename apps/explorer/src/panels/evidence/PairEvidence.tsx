// The evidence between two things: every edge with its claims, then the passages they stand in.
import type { ClaimId, DatedClaim, Id, PairView, SourceView } from "@trialgraph/model";
import { useMemo, useState } from "react";
import { useSources } from "../../data/queries.ts";
import type { Reveal } from "../claim/Claim.tsx";
import { ConflictNote } from "./ConflictNote.tsx";
import { EdgeBlock } from "./EdgeBlock.tsx";
import { chosenFirst } from "./group-edges.ts";
import { Passages } from "./Passages.tsx";

function useReveal(): Reveal {
  const [shown, setShown] = useState<ReadonlySet<ClaimId>>(new Set());
  return { shown, show: (id) => setShown((before) => new Set([...before, id])) };
}

/** The claims of one source that may be shown: sensitive ones once the reader has asked. */
const readable = (claims: readonly DatedClaim[], source: Id, { shown }: Reveal): DatedClaim[] =>
  claims.filter(
    ({ id, cite, sensitive }) => cite.source === source && (!sensitive || shown.has(id)),
  );

function SourcePassages({
  view,
  claims,
  reveal,
}: {
  view: SourceView;
  claims: readonly DatedClaim[];
  reveal: Reveal;
}) {
  const own = useMemo(() => readable(claims, view.source.id, reveal), [claims, view, reveal]);
  const hidden = view.claims.filter(({ id, sensitive }) => sensitive && !reveal.shown.has(id));
  if (view.text === undefined) return null;
  return <Passages source={view.source} claims={own} hidden={hidden} text={view.text} />;
}

/** Props: `from` is the end that the heading names first, `chosen` the edge to begin with. */
export interface PairEvidenceProps {
  readonly pair: PairView;
  readonly from: Id;
  readonly chosen: string | undefined;
}

/** All edges of a pair and the passages. */
export function PairEvidence({ pair, from, chosen }: PairEvidenceProps) {
  const reveal = useReveal();
  const sourceIds = [...new Set(pair.claims.map(({ cite }) => cite.source))];
  const sources = useSources(sourceIds).flatMap(({ data }) => (data ? [data] : []));
  const attached = new Set(
    sources.filter(({ text }) => text !== undefined).map(({ source }) => source.id),
  );
  return (
    <>
      {chosenFirst(pair.edges, chosen).map((edge) => (
        <EdgeBlock
          key={edge.id}
          edge={edge}
          from={from}
          claims={pair.claims.filter(({ id }) => edge.claims.includes(id))}
          attached={attached}
          reveal={reveal}
        />
      ))}
      {pair.conflicts.map((conflict) => (
        <ConflictNote key={conflict.id} conflict={conflict} claims={pair.claims} />
      ))}
      {sources.map((view) => (
        <SourcePassages key={view.source.id} view={view} claims={pair.claims} reveal={reveal} />
      ))}
    </>
  );
}
