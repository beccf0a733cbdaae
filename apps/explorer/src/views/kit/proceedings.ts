// What several views ask of an edge: of which trials does it speak, is it of a prosecution, does its source
// name who acted, and does it say how a proceeding ended? Pure.
import { relations, type Edge, type Id, type Outcome } from "@trialgraph/model";
import { isStated } from "../../data/told.ts";

export { isAgentNamed, isOfProsecution, isSanction, trialsOf } from "../../data/endings.ts";

const VERDICTS: ReadonlySet<Outcome> = new Set(["convicted", "acquitted"]);

/** Whether an outcome is a verdict on a charge. */
export const isVerdict = (outcome: Outcome | undefined): boolean =>
  outcome !== undefined && VERDICTS.has(outcome);

/** Whether an edge tells a verdict on a charge as a fact: what is only alleged or denied is none. */
export const tellsVerdict = (edge: Edge): boolean =>
  isStated(edge) && isVerdict(relations[edge.relation].prosecution?.outcome);

/**
 * Whom an edge tells, as a fact, how it ended: who was convicted or punished, or lost; else nobody. A
 * release ends nothing: it may come before any verdict.
 */
export function decidedFor(edge: Edge): Id | undefined {
  const { prosecution, decision } = relations[edge.relation];
  if (!isStated(edge)) return undefined;
  if (prosecution?.outcome) return edge.subject;
  return decision && decision.outcome !== "released" ? edge[decision.about] : undefined;
}
