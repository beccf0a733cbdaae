// Whether an outcome is named: for a trial, and for one who is accused. Pure.
import { relations, stanceOf, type Edge, type Id } from "@trialgraph/model";
import { claimsOf, type GraphIndex, type IndexedClaim } from "../../../data/graph-index.ts";
import { isStated } from "../../kit/proceedings.ts";
import type { Ground } from "./ground.ts";

/** Whether a relation tells by itself how something ended. */
const decides = ({ relation }: Edge): boolean =>
  relations[relation].decision === true || relations[relation].prosecution?.outcome !== undefined;

/** Whether one who affirms says how it ended, in a qualifier. */
const tellsOutcome = (claim: IndexedClaim): boolean =>
  stanceOf(claim) === "affirms" &&
  (claim.qualifiers.outcome ?? claim.qualifiers.sentence) !== undefined;

/**
 * Whether an edge says how a trial ended: by its relation, or, where the trial is an end of it, by an
 * outcome or a sentence that one of its claims adds.
 */
function endsTrial(index: GraphIndex, edge: Edge, trial: Id): boolean {
  if (!isStated(edge)) return false;
  const isEnd = edge.subject === trial || edge.object === trial;
  return decides(edge) || (isEnd && claimsOf(index, edge).some(tellsOutcome));
}

/** Whether an outcome of a trial is named by any document. */
export const isTrialDecided = ({ index, about }: Ground, trial: Id): boolean =>
  (about.get(trial) ?? []).some((edge) => endsTrial(index, edge, trial));

/** Whether an edge says how it ended for one who is accused. */
function endsFor(index: GraphIndex, edge: Edge, accused: Id): boolean {
  if (!isStated(edge)) return false;
  if (relations[edge.relation].decision) return true;
  const { prosecution } = relations[edge.relation];
  if (edge.subject !== accused || prosecution?.subject !== "accused") return false;
  if (prosecution.outcome) return true;
  const isAccusation = prosecution.object === "charge" || prosecution.object === "proceeding";
  return isAccusation && claimsOf(index, edge).some(tellsOutcome);
}

/** Whether an outcome for one who is accused is named by any document. */
export const isDecidedFor = ({ index, about }: Ground, accused: Id): boolean =>
  (about.get(accused) ?? []).some((edge) => endsFor(index, edge, accused));
