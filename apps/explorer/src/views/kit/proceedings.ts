// What several views ask of an edge: does it say that something was so, and of which trials does it speak?
import type { Certainty, Edge, Id } from "@trialgraph/model";
import { claimsOf, type GraphIndex } from "../../data/graph-index.ts";

/** Certainties at which something is said to have been so: not what is planned, feared or denied. */
const SAID: ReadonlySet<Certainty> = new Set(["stated", "alleged", "opinion", "speculated"]);

/**
 * Whether an edge says that something was so, by whatever authority. A sensitive one says nothing here:
 * a list of what follows from it would tell what it is.
 */
export const isSaid = ({ certainty, sensitive }: Edge): boolean =>
  SAID.has(certainty) && !sensitive;

/** Whether an edge tells something as a fact: a guess, an allegation or a denial is no outcome. */
export const isStated = ({ certainty }: Edge): boolean => certainty === "stated";

/** The trials that an edge speaks of: an end, part of its identity, or named by one of its claims. */
export function trialsOf(index: GraphIndex, edge: Edge): ReadonlySet<Id> {
  const ends = [edge.subject, edge.object].filter((id) => index.entities.get(id)?.kind === "Trial");
  const named = claimsOf(index, edge).flatMap(({ qualifiers }) => qualifiers.trial ?? []);
  return new Set([...ends, ...(edge.trial ? [edge.trial] : []), ...named]);
}
