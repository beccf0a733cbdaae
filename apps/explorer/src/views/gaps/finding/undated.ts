// Gaps of claims: the text gives no date. Pure.
import { relations } from "@trialgraph/model";
import type { GraphIndex, IndexedClaim } from "../../../data/graph-index.ts";
import { reportedOn } from "../../../data/voices.ts";
import type { VisibleGraph } from "../../../graph/visible.ts";
import type { Filters } from "../../../state/filters.ts";
import { claimPasses } from "../../../state/visible/passing.ts";
import { isDated } from "../../kit/dated.ts";
import type { Gap, Why } from "../gap.ts";

function whyUndated({ sources }: GraphIndex, claim: IndexedClaim): Why {
  const published = reportedOn(claim, sources);
  const date = claim.dateInferred?.date;
  if (date !== undefined) return { code: "inferred", date, published };
  return { code: relations[claim.relation].state ? "state" : "noDate", published };
}

/**
 * Claims whose text gives no date, counted as the timeline counts them: none of them sensitive, and the
 * filters on claims are met.
 */
export const undated = (
  index: GraphIndex,
  visible: VisibleGraph,
  filters: Filters,
): readonly Gap[] =>
  [...index.claims.values()]
    .filter((claim) => visible.edges.has(claim.edge) && !claim.sensitive && !isDated(claim))
    .filter((claim) => claimPasses(claim, filters))
    .map((claim) => ({
      key: claim.id,
      subject: { kind: "claim", claim },
      why: whyUndated(index, claim),
      sources: [claim.cite.source],
      could: [],
    }));
