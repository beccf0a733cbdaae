// One edge of a pair: the verb, how it stands, and its claims one below the other.
import { verbOf, type DatedClaim, type Edge, type Id } from "@trialgraph/model";
import { useExplorer } from "../../app/explorer-context.ts";
import { numberIn } from "../../data/graph-index.ts";
import { EntityLink } from "../kit/EntityLink.tsx";
import { Claim, SensitiveCover, type Reveal } from "../claim/Claim.tsx";
import { directionFrom } from "./group-edges.ts";
import { StandingTags } from "./StandingTags.tsx";

/** Props: `from` is the end that the panel's heading names first; `attached` the sources with a text. */
export interface EdgeBlockProps {
  readonly edge: Edge;
  readonly from: Id;
  readonly claims: readonly DatedClaim[];
  readonly attached: ReadonlySet<Id>;
  readonly reveal: Reveal;
}

function Heading({ edge, from }: { edge: Edge; from: Id }) {
  const { index } = useExplorer();
  const direction = directionFrom(edge, from);
  const verb = verbOf(edge.relation, edge.certainty, direction, numberIn(index, from));
  return (
    <header>
      <h3>
        {verb}
        {edge.trial !== undefined && (
          <small>
            in <EntityLink id={edge.trial} short />
          </small>
        )}
      </h3>
      <StandingTags edge={edge} />
    </header>
  );
}

/** An edge as the evidence panel shows it; wholly sensitive ones are covered until asked for. */
export function EdgeBlock({ edge, from, claims, attached, reveal }: EdgeBlockProps) {
  const covered = edge.sensitive && claims.every(({ id }) => !reveal.shown.has(id));
  if (covered) {
    return (
      <section className="edge" data-testid="edge" data-edge={edge.id}>
        <SensitiveCover onShow={() => claims.forEach(({ id }) => reveal.show(id))} />
      </section>
    );
  }
  return (
    <section className="edge" data-testid="edge" data-edge={edge.id}>
      <Heading edge={edge} from={from} />
      {claims.map((claim) => (
        <Claim
          key={claim.id}
          claim={claim}
          attached={attached.has(claim.cite.source)}
          reveal={reveal}
        />
      ))}
    </section>
  );
}
