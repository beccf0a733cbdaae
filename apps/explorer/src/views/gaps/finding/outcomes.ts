// Whether an outcome is named: for a trial, and for one who is accused. Pure.
import { certaintyOf, relations, type Edge, type Id } from "@trialgraph/model";
import { claimsOf, type GraphIndex, type IndexedClaim } from "../../../data/graph-index.ts";
import { isStated } from "../../../data/told.ts";
import { decidedFor, isSanction } from "../../kit/proceedings.ts";
import type { Ground } from "./ground.ts";

/** Whether a claim tells as a fact, in a qualifier, how it ended. */
const tellsOutcome = (claim: IndexedClaim): boolean =>
  certaintyOf([claim]) === "stated" &&
  (claim.qualifiers.outcome ?? claim.qualifiers.sentence) !== undefined;

const adds = (index: GraphIndex, edge: Edge): boolean =>
  isStated(edge) && claimsOf(index, edge).some(tellsOutcome);

/**
 * Whether an edge says how a trial ended: by its relation, or, where the trial is an end of it, by an
 * outcome or a sentence that one of its claims adds.
 */
function endsTrial(index: GraphIndex, edge: Edge, trial: Id): boolean {
  if (decidedFor(edge) !== undefined) return true;
  return (edge.subject === trial || edge.object === trial) && adds(index, edge);
}

/** Whether an outcome of a trial is named by any document. */
export const isTrialDecided = ({ index, about }: Ground, trial: Id): boolean =>
  (about.get(trial) ?? []).some((edge) => endsTrial(index, edge, trial));

/** Whether an edge accuses someone of a charge, or in a proceeding. */
function accuses({ relation, subject }: Edge, accused: Id): boolean {
  const step = relations[relation].prosecution;
  if (subject !== accused || step?.subject !== "accused") return false;
  return step.object === "charge" || step.object === "proceeding";
}

/**
 * Whether an outcome is named by any document for someone who is accused in some trials: a verdict, a
 * sentence, a decision about that one (damages that the accused won are none), or a fine, a ban or a
 * closure in one of the trials.
 */
export const isDecidedFor = (
  { index, about, trials: spoken }: Ground,
  accused: Id,
  trials: readonly Id[],
): boolean =>
  (about.get(accused) ?? []).some((edge) => {
    if (decidedFor(edge) === accused) {
      return !isSanction(edge) || trials.some((trial) => spoken.get(edge.id)?.has(trial));
    }
    return accuses(edge, accused) && adds(index, edge);
  });
