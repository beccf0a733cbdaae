// How many independent origins some claims have, which of them share one, and why.
import { basisOf, originOf, withVoices, type Basis, type Id } from "@trialgraph/model";
import type { Bundled, Ground } from "./bundle.ts";

/**
 * Why a claim belongs to its origin: the basis it rests on by itself, and, where that is not shared
 * with the others, whom it speaks `for` that is.
 */
export interface Resting {
  readonly letter: string;
  readonly basis: Basis;
  readonly for: readonly Id[];
}

/** Claims that count once: what they have in common (entities, or a part of a source), and each's basis. */
export interface Origin {
  readonly shared: readonly string[];
  readonly claims: readonly Resting[];
}

/** What most of some origins hold, where they are joined in a chain and nothing is in all of them. */
function commonest(origins: readonly ReadonlySet<string>[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of origins.flatMap((origin) => [...origin])) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts].filter(([, count]) => count === most).map(([id]) => id);
}

/** The nearest of what is shared: what nothing else shared speaks for. */
function nearest(shared: readonly string[], { voices }: Ground): readonly string[] {
  const reached = new Set(
    shared.flatMap((id) => [...withVoices([id], voices)].filter((other) => other !== id)),
  );
  const first = shared.filter((id) => !reached.has(id));
  return first.length > 0 ? first : shared;
}

function toOrigin(members: readonly Bundled[], ground: Ground): Origin {
  const origins = members.map(({ claim }) => originOf(claim, ground.sources, ground.voices));
  const shared = nearest(commonest(origins), ground);
  const claims = members.map(({ claim, letter }, i) => {
    const basis = basisOf(claim, ground.sources.get(claim.cite.source));
    const own = basis.ids.some((id) => shared.includes(id));
    return { letter, basis, for: own ? [] : shared.filter((id) => origins[i]?.has(id)) };
  });
  return { shared, claims };
}

/** The independent origins of some claims, in the order of their first claims. */
export function originsOf(claims: readonly Bundled[], ground: Ground): readonly Origin[] {
  const groups = new Map<number, Bundled[]>();
  for (const each of claims) groups.set(each.group, [...(groups.get(each.group) ?? []), each]);
  return [...groups.values()].map((members) => toOrigin(members, ground));
}
