// The line between two things is selected: heading, what there is in numbers, and the evidence.
import { independentGroups, originOf, type Id, type PairView } from "@trialgraph/model";
import { useExplorer } from "../../app/explorer-context.ts";
import { readingOrder, voicesIn, type GraphIndex } from "../../data/graph-index.ts";
import { usePair } from "../../data/queries.ts";
import { EntityLink } from "../kit/EntityLink.tsx";
import { Failure } from "../kit/Failure.tsx";
import { Notice } from "../kit/Notice.tsx";
import { Waiting } from "../kit/Waiting.tsx";
import { PairEvidence } from "./PairEvidence.tsx";
import { PanelHead } from "./PanelHead.tsx";
import { counted } from "../claim/words.ts";

function inNumbers(index: GraphIndex, { edges, claims }: PairView): string {
  const sources = new Set(claims.map(({ cite }) => cite.source)).size;
  const voices = voicesIn(index.view.edges);
  const groups = independentGroups(claims.map((claim) => originOf(claim, index.sources, voices)));
  return [
    counted(edges.length, "relation"),
    counted(claims.length, "claim"),
    counted(sources, "source"),
    counted(new Set(groups).size, "origin"),
  ].join(" · ");
}

/** Props: the pair's ends and the edge to begin with. */
export interface PairPanelProps {
  readonly ends: readonly [Id, Id];
  readonly chosen: string | undefined;
}

/** The evidence panel for a pair. */
export function PairPanel({ ends, chosen }: PairPanelProps) {
  const { index } = useExplorer();
  const { data, error, refetch } = usePair(ends);
  const [from, to] = readingOrder(index, ends, chosen);
  return (
    <>
      <PanelHead
        eyebrow="Between two"
        title={
          <>
            <EntityLink id={from} /> <span className="and">and</span> <EntityLink id={to} />
          </>
        }
      >
        {data && data.edges.length > 0 && <p className="numbers">{inNumbers(index, data)}</p>}
      </PanelHead>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting what="the evidence" lines={6} />}
      {data && data.version !== index.view.version && (
        <Notice title="The data has changed since this page was loaded.">
          <button type="button" className="link" onClick={() => window.location.reload()}>
            Load it again
          </button>
        </Notice>
      )}
      {data?.edges.length === 0 && <p className="empty">No line joins these two.</p>}
      {data && <PairEvidence key={ends.join()} pair={data} from={from} chosen={chosen} />}
    </>
  );
}
