// The evidence between two things: every edge with its claims, then the passages they stand in.
import type { DatedClaim, Edge, Id, SourceView } from "@trialgraph/model";
import { useMemo } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { claimsOf } from "../../data/graph-index.ts";
import { useSources } from "../../data/queries.ts";
import { isShown, type Reveal } from "../claim/Claim.tsx";
import { useReveal } from "../claim/use-reveal.ts";
import type { Matching } from "./bundle/matching.ts";
import { ConflictNote } from "./edge/ConflictNote.tsx";
import { EdgeBlock } from "./edge/EdgeBlock.tsx";
import { chosenFirst } from "./bundle/group-edges.ts";
import { Passages } from "./Passages.tsx";

function SourcePassages({
  view,
  claims,
  reveal,
}: {
  view: SourceView;
  claims: readonly DatedClaim[];
  reveal: Reveal;
}) {
  const { id } = view.source;
  const own = useMemo(
    () => claims.filter((claim) => claim.cite.source === id && isShown(claim, reveal)),
    [claims, id, reveal],
  );
  const hidden = useMemo(
    () => view.claims.filter((claim) => !isShown(claim, reveal)),
    [view, reveal],
  );
  if (view.text === undefined) return null;
  return <Passages source={view.source} claims={own} hidden={hidden} text={view.text} />;
}

/** The sources of some claims that have been fetched, and whether each has a text. */
function useTexts(claims: readonly DatedClaim[]) {
  const ids = [...new Set(claims.map(({ cite }) => cite.source))];
  const views = useSources(ids).flatMap(({ data }) => (data ? [data] : []));
  return {
    views,
    attached: new Map(views.map(({ source, text }) => [source.id, text !== undefined])),
  };
}

function Conflicts({ edges, reveal }: { edges: readonly Edge[]; reveal: Reveal }) {
  const { index } = useExplorer();
  const ids = new Set(edges.flatMap(({ conflicts }) => conflicts));
  const shown = new Set(edges.map(({ id }) => id));
  return index.view.conflicts
    .filter(({ id }) => ids.has(id))
    .map((conflict) => (
      <ConflictNote key={conflict.id} conflict={conflict} edges={shown} reveal={reveal} />
    ));
}

/** Props: `from` is the end that the heading names first, `chosen` the edge to begin with. */
interface PairEvidenceProps {
  readonly edges: readonly Edge[];
  readonly from: Id;
  readonly chosen: string | undefined;
  readonly matching: Matching | undefined;
}

const nothingLeftOut: ReadonlySet<string> = new Set();

/** All edges of a pair, where sources differ, and the passages. */
export function PairEvidence({ edges, from, chosen, matching }: PairEvidenceProps) {
  const { index } = useExplorer();
  const reveal = useReveal();
  const claims = useMemo(() => edges.flatMap((edge) => claimsOf(index, edge)), [index, edges]);
  const { views, attached } = useTexts(claims);
  const showing = { attached, reveal, leftOut: matching?.leftOut ?? nothingLeftOut };
  return (
    <>
      {chosenFirst(edges, chosen).map((edge) => (
        <EdgeBlock key={edge.id} edge={edge} from={from} showing={showing} />
      ))}
      <Conflicts edges={edges} reveal={reveal} />
      {views.map((view) => (
        <SourcePassages key={view.source.id} view={view} claims={claims} reveal={reveal} />
      ))}
    </>
  );
}
