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

/** Some entities and every body that they speak for, directly or through others. */
export function withVoices(ids: readonly string[], voices: Voices): ReadonlySet<string> {
  const reached = new Set(ids);
  for (const id of reached) for (const body of voices.get(id) ?? []) reached.add(body);
  return reached;
}

/** What a claim rests on by itself: whom it quotes, who wrote its part, the part, who published it. */
export interface Basis {
  readonly kind: "speaker" | "author" | "part" | "publisher";
  readonly ids: readonly string[];
}

/** A claim's basis: first speaker, else its part's author (or the part itself), else the publishers. */
export function basisOf(claim: Claim, source: Source | undefined): Basis {
  const [speaker] = claim.speaker;
  if (speaker) return { kind: "speaker", ids: [speaker] };
  const part = source?.parts.find(({ id }) => id === claim.cite.part);
  if (!part) return { kind: "publisher", ids: source?.publishers ?? [claim.cite.source] };
  if (part.author.length > 0) return { kind: "author", ids: part.author };
  return { kind: "part", ids: [`${claim.cite.source}/${part.id}`] };
}

/** The ids a claim's origin is made of: its own origin and every body that origin speaks for. */
export function originOf(
  claim: Claim,
  sources: ReadonlyMap<string, Source>,
  voices: Voices,
): ReadonlySet<string> {
  return withVoices(basisOf(claim, sources.get(claim.cite.source)).ids, voices);
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
