// An edge as a bundle of claims: each with a letter to refer to it by, and whose knowledge it rests on.
import {
  independentGroups,
  originOf,
  type DatedClaim,
  type Edge,
  type Source,
  type Voices,
} from "@trialgraph/model";
import {
  claimsOf,
  voicesIn,
  type GraphIndex,
  type IndexedClaim,
} from "../../../data/graph-index.ts";

/** A claim of a bundle. `group` is equal for claims that count as one independent origin. */
export interface Bundled {
  readonly claim: IndexedClaim;
  readonly letter: string;
  readonly group: number;
}

/** What the origins of claims are worked out from. */
export interface Ground {
  readonly sources: ReadonlyMap<string, Source>;
  readonly voices: Voices;
}

const grounds = new WeakMap<GraphIndex, Ground>();

/** The ground of a graph; worked out once for each. */
export function groundOf(index: GraphIndex): Ground {
  const known = grounds.get(index);
  if (known) return known;
  const ground = { sources: index.sources, voices: voicesIn(index.view.edges) };
  grounds.set(index, ground);
  return ground;
}

/** The letters of a list: A to Z, then AA, AB and so on. `place` counts from 0. */
export function letterAt(place: number): string {
  const last = String.fromCodePoint(65 + (place % 26));
  return place < 26 ? last : letterAt(Math.floor(place / 26) - 1) + last;
}

/** The group of independent origins of each claim, in the order of the claims. */
export const groupsOf = (
  claims: readonly DatedClaim[],
  { sources, voices }: Ground,
): readonly number[] => independentGroups(claims.map((claim) => originOf(claim, sources, voices)));

/** The claims of an edge as a bundle, in the order of their ids. */
export function bundleOf(index: GraphIndex, edge: Edge): readonly Bundled[] {
  const claims = claimsOf(index, edge);
  const groups = groupsOf(claims, groundOf(index));
  return claims.map((claim, i) => ({ claim, letter: letterAt(i), group: groups[i] ?? i }));
}
