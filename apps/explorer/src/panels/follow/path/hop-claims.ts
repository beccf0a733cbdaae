// The claims that a hop of a path is cited by. Pure.
import { certaintyOf, stanceOf, type Edge, type Source } from "@trialgraph/model";
import { claimsOf, type GraphIndex, type IndexedClaim } from "../../../data/graph-index.ts";
import type { Filters } from "../../../state/filters.ts";
import { claimPasses } from "../../../state/visible/passing.ts";

/** A claim with the numbered source that it is from, and whether the filters would leave it out. */
export interface CitedClaim {
  readonly claim: IndexedClaim;
  readonly source: Source & { readonly number: number };
  readonly leftOut: boolean;
}

/** How badly a claim bears out the words of its edge: first those that say the same as surely. */
function distance(claim: IndexedClaim, edge: Edge): number {
  if (certaintyOf([claim]) === edge.certainty) return 0;
  return stanceOf(claim) === (edge.standing === "denied" ? "denies" : "affirms") ? 1 : 2;
}

/**
 * One claim of each source, the one that bears out the edge's words best first: an edge is worded by all
 * its claims, whatever the filters let through, and so it is cited. Of claims that bear it out alike,
 * those that the filters let through come first. Sensitive ones only where they are `revealed`.
 */
export function citedFor(
  index: GraphIndex,
  edge: Edge,
  filters: Filters,
  revealed: boolean,
): readonly CitedClaim[] {
  const cited = claimsOf(index, edge)
    .filter(({ sensitive }) => revealed || !sensitive)
    .flatMap((claim): CitedClaim[] => {
      const source = index.sources.get(claim.cite.source);
      return source ? [{ claim, source, leftOut: !claimPasses(claim, filters) }] : [];
    })
    .toSorted(
      (a, b) =>
        distance(a.claim, edge) - distance(b.claim, edge) ||
        Number(a.leftOut) - Number(b.leftOut) ||
        a.source.number - b.source.number,
    );
  const first = new Map(cited.toReversed().map((each) => [each.source.id, each]));
  return cited.filter((each) => first.get(each.source.id) === each);
}
