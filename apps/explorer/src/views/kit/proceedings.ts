// What several views ask of an edge: of which trials does it speak, and does it say how one ended? Pure.
import { relations, type Edge, type Id, type Outcome } from "@trialgraph/model";
import { claimsOf, type GraphIndex } from "../../data/graph-index.ts";
import { isStated } from "../../data/told.ts";

/** The trials that an edge speaks of: an end, part of its identity, or named by one of its claims. */
export function trialsOf(index: GraphIndex, edge: Edge): ReadonlySet<Id> {
  const ends = [edge.subject, edge.object].filter((id) => index.entities.get(id)?.kind === "Trial");
  const named = claimsOf(index, edge).flatMap(({ qualifiers }) => qualifiers.trial ?? []);
  return new Set([...ends, ...(edge.trial ? [edge.trial] : []), ...named]);
}

const VERDICTS: ReadonlySet<Outcome> = new Set(["convicted", "acquitted"]);

/** Whether an outcome is a verdict on a charge. */
export const isVerdict = (outcome: Outcome | undefined): boolean =>
  outcome !== undefined && VERDICTS.has(outcome);

/** Whether an edge tells a verdict on a charge as a fact: what is only alleged or denied is none. */
export const tellsVerdict = (edge: Edge): boolean =>
  isStated(edge) && isVerdict(relations[edge.relation].prosecution?.outcome);

/** Whom an edge tells, as a fact, how it ended: who was convicted or punished, or lost; else nobody. */
export function decidedFor(edge: Edge): Id | undefined {
  const { prosecution, decision } = relations[edge.relation];
  if (!isStated(edge)) return undefined;
  return prosecution?.outcome ? edge.subject : decision && edge[decision];
}

/** Whether an outcome is given outside of trials, too: a fine, a ban, a closure. */
export function isSanction({ relation }: Edge): boolean {
  const { outcome, object } = relations[relation].prosecution ?? {};
  return outcome !== undefined && object !== "charge" && object !== "proceeding";
}
