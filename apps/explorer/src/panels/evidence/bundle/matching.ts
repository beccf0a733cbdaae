// Which claims the filters leave out: those are marked in the panel, not hidden.
import type { ClaimId, Edge } from "@trialgraph/model";
import { claimsOf, type GraphIndex, type IndexedClaim } from "../../../data/graph-index.ts";
import type { Filters } from "../../../state/filters.ts";
import { claimPasses, isFilteringClaims } from "../../../state/visible/passing.ts";

/** How many of some claims match the filters, and the ids of those that do not. */
export interface Matching {
  readonly matching: number;
  readonly all: number;
  readonly leftOut: ReadonlySet<ClaimId>;
}

/** What the filters leave of the claims of some edges; `undefined` where no filter is on claims. */
export function matchingOf(
  index: GraphIndex,
  edges: readonly Edge[],
  filters: Filters,
): Matching | undefined {
  if (!isFilteringClaims(filters)) return undefined;
  const claims: readonly IndexedClaim[] = edges.flatMap((edge) => claimsOf(index, edge));
  const leftOut = claims.filter((claim) => !claimPasses(claim, filters)).map(({ id }) => id);
  return {
    matching: claims.length - leftOut.length,
    all: claims.length,
    leftOut: new Set(leftOut),
  };
}
