// Origins: whose knowledge a claim rests on, and how many of them are independent.
import type { Claim } from "../claim.ts";
import { relations } from "../relations/index.ts";
import type { Source } from "../source.ts";
import { stanceOf } from "./stance.ts";

/** Whose mouth an entity may be: its organizations, as the dataset itself tells them. */
export type Voices = ReadonlyMap<string, ReadonlySet<string>>;

/** For each entity the bodies it speaks for, from affirmed claims of relations with the trait `voice`. */
export function voicesOf(claims: readonly Claim[]): Voices {
  const voices = new Map<string, Set<string>>();
  for (const claim of claims) {
    if (!relations[claim.relation].voice || stanceOf(claim) === "denies") continue;
    voices.set(claim.subject, (voices.get(claim.subject) ?? new Set()).add(claim.object));
  }
  return voices;
}

function withVoices(ids: readonly string[], voices: Voices): ReadonlySet<string> {
  const reached = new Set(ids);
  for (const id of reached) for (const body of voices.get(id) ?? []) reached.add(body);
  return reached;
}

/** A claim's own origin: first speaker, else its part's author (or the part itself), else the publishers. */
function ownOrigin(claim: Claim, source: Source | undefined): readonly string[] {
  const [speaker] = claim.speaker;
  if (speaker) return [speaker];
  const part = source?.parts.find(({ id }) => id === claim.cite.part);
  if (part) return part.author.length > 0 ? part.author : [`${claim.cite.source}/${part.id}`];
  return source?.publishers ?? [claim.cite.source];
}

/** The ids a claim's origin is made of: its own origin and every body that origin speaks for. */
export function originOf(
  claim: Claim,
  sources: ReadonlyMap<string, Source>,
  voices: Voices,
): ReadonlySet<string> {
  return withVoices(ownOrigin(claim, sources.get(claim.cite.source)), voices);
}

/** Joins origins that share a member and returns one index a claim: equal where they count once. */
export function independentGroups(origins: readonly ReadonlySet<string>[]): readonly number[] {
  const group = origins.map((_, index) => index);
  const merge = (from: number, to: number) =>
    group.forEach((value, index) => {
      if (value === from) group[index] = to;
    });
  origins.forEach((origin, i) => {
    origins.slice(0, i).forEach((other, j) => {
      const shared = [...origin].some((id) => other.has(id));
      if (shared) merge(group[i] ?? i, group[j] ?? j);
    });
  });
  return group;
}
