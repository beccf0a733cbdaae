// How weak a line is as a link of a path: what an advocate would be asked about first.
import type { Certainty, Edge } from "@trialgraph/model";
import { byText } from "./by-text.ts";

const DENIED: ReadonlySet<Certainty> = new Set(["denied", "not-found", "negative"]);

/** The weakness of a line that is only denied, or was looked for and not found: nothing is weaker. */
const WEAKEST = 6;

/**
 * How weak an edge is, from 0 (strong) to {@link WEAKEST}: 0 told as a fact by two or more independent
 * origins, 1 by one; 2 alleged, held, suspected, planned or feared by several, 3 by one: repeating does
 * not make it a fact; 4 disputed, 5 disputed and not even told as a fact; 6 denied by all who speak of it.
 */
export function weaknessOf({ standing, certainty }: Edge): number {
  if (standing === "denied" || DENIED.has(certainty)) return WEAKEST;
  const unsure = certainty !== "stated";
  if (standing === "disputed") return unsure ? 5 : 4;
  const single = standing === "single-source";
  return (unsure ? 2 : 0) + (single ? 1 : 0);
}

/**
 * The order of parallel edges, the strongest first: by weakness, then those that may be shown before
 * sensitive ones, then by independent origins, then by id.
 */
export const byStrength = (a: Edge, b: Edge): number =>
  weaknessOf(a) - weaknessOf(b) ||
  Number(a.sensitive) - Number(b.sensitive) ||
  b.origins - a.origins ||
  byText(a.id, b.id);
