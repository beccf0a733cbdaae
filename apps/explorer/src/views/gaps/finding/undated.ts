// Gaps of claims: no date, or none with a year. Pure.
import { relations } from "@trialgraph/model";
import type { GraphIndex, IndexedClaim } from "../../../data/graph-index.ts";
import { reportedOn } from "../../../data/voices.ts";
import type { VisibleGraph } from "../../../graph/visible.ts";
import type { Filters } from "../../../state/filters.ts";
import { claimPasses } from "../../../state/visible/passing.ts";
import type { Gap, Why } from "../gap.ts";

const isUndated = ({ happened }: IndexedClaim): boolean =>
  happened.from === undefined && happened.to === undefined;

function whyUndated({ sources }: GraphIndex, claim: IndexedClaim): Why {
  const published = reportedOn(claim, sources);
  const date = claim.date ?? claim.dateInferred?.date;
  if (date !== undefined) return { code: "noYear", date, published };
  return { code: relations[claim.relation].state ? "state" : "noDate", published };
}

/** Claims that say nothing of when, or no year; the filters on claims are met. */
export const undated = (
  index: GraphIndex,
  visible: VisibleGraph,
  filters: Filters,
): readonly Gap[] =>
  [...index.claims.values()]
    .filter((claim) => visible.edges.has(claim.edge) && isUndated(claim))
    .filter((claim) => claimPasses(claim, filters))
    .map((claim) => ({
      key: claim.id,
      subject: { kind: "claim", claim },
      why: whyUndated(index, claim),
      sources: [claim.cite.source],
      could: [],
    }));
