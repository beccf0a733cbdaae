// Those who say so beside those who deny it, on one edge and across the edges of a listed conflict.
import { stanceOf, type ClaimId, type Conflict, type Edge } from "@trialgraph/model";
import type { GraphIndex, IndexedClaim } from "../../../data/graph-index.ts";
import type { Bundled } from "./bundle.ts";

/** The two sides of something: who affirms it, and who denies it. */
interface Sides<C> {
  readonly affirms: readonly C[];
  readonly denies: readonly C[];
}

/** Claims by what they say of their edge. */
export const sidesOf = (claims: readonly Bundled[]): Sides<Bundled> => ({
  affirms: claims.filter(({ claim }) => stanceOf(claim) === "affirms"),
  denies: claims.filter(({ claim }) => stanceOf(claim) === "denies"),
});

/** The conflicts that are listed for an edge. */
export const conflictsOf = ({ view }: GraphIndex, { conflicts }: Edge): readonly Conflict[] =>
  view.conflicts.filter(({ id }) => conflicts.includes(id));

/** The claims that a conflict is about, those related to it, and which of both are `covered`. */
export function claimsOfConflict(
  index: GraphIndex,
  conflict: Conflict,
  revealed: ReadonlySet<ClaimId>,
) {
  const found = (ids: readonly ClaimId[]) => ids.flatMap((id) => index.claims.get(id) ?? []);
  const [claims, related] = [found(conflict.claims), found(conflict.related)];
  const covered = [...claims, ...related].filter(
    ({ id, sensitive }) => sensitive && !revealed.has(id),
  );
  return { claims, related, covered };
}

/** The claims on the sides of an edge's conflicts that belong to other edges, each once, by stance. */
export function sidesElsewhere(index: GraphIndex, edge: Edge): Sides<IndexedClaim> {
  const ids = new Set(conflictsOf(index, edge).flatMap(({ claims }) => claims));
  const others = [...ids]
    .flatMap((id) => index.claims.get(id) ?? [])
    .filter((claim) => claim.edge !== edge.id);
  return {
    affirms: others.filter((claim) => stanceOf(claim) === "affirms"),
    denies: others.filter((claim) => stanceOf(claim) === "denies"),
  };
}
