// The claims that a hop of a path is cited by. Pure.
import { certaintyOf, stanceOf, type Edge, type Source } from "@trialgraph/model";
import { claimsOf, type GraphIndex, type IndexedClaim } from "../../../data/graph-index.ts";
import type { Filters } from "../../../state/filters.ts";
import { claimPasses } from "../../../state/visible/passing.ts";

/** A claim with the numbered source that it is from. */
export interface CitedClaim {
  readonly claim: IndexedClaim;
  readonly source: Source & { readonly number: number };
}

/** How badly a claim bears out the words of its edge: first those that say the same as surely. */
function distance(claim: IndexedClaim, edge: Edge): number {
  if (certaintyOf([claim]) === edge.certainty) return 0;
  return stanceOf(claim) === (edge.standing === "denied" ? "denies" : "affirms") ? 1 : 2;
}

/**
 * One claim of each source that the filters let through, the one that bears out the edge's words best
 * first. Sensitive ones only where they are `revealed`.
 */
export function citedFor(
  index: GraphIndex,
  edge: Edge,
  filters: Filters,
  revealed: boolean,
): readonly CitedClaim[] {
  const cited = claimsOf(index, edge)
    .filter((claim) => claimPasses(claim, filters) && (revealed || !claim.sensitive))
    .flatMap((claim): CitedClaim[] => {
      const source = index.sources.get(claim.cite.source);
      return source ? [{ claim, source }] : [];
    })
    .toSorted(
      (a, b) =>
        distance(a.claim, edge) - distance(b.claim, edge) || a.source.number - b.source.number,
    );
  const first = new Map(cited.toReversed().map((each) => [each.source.id, each]));
  return cited.filter((each) => first.get(each.source.id) === each);
}
