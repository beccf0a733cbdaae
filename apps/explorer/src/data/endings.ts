// How an edge says that a prosecution ended, and for whom: what is only alleged keeps that mark, and what
// was taken from somebody outside of any proceeding is no ending of one. Pure.
import { certaintyOf, relations, type Edge, type Id, type Outcome } from "@trialgraph/model";
import { claimsOf, type GraphIndex, type IndexedClaim } from "./graph-index.ts";
import { isSaid, isStated, type Ending } from "./told.ts";

/** An ending with the one for whom it was so. */
interface End extends Ending {
  readonly about: Id;
}

/** The trials that an edge speaks of: an end, part of its identity, or named by one of its claims. */
export function trialsOf(index: GraphIndex, edge: Edge): ReadonlySet<Id> {
  const ends = [edge.subject, edge.object].filter((id) => index.entities.get(id)?.kind === "Trial");
  const named = claimsOf(index, edge).flatMap(({ qualifiers }) => qualifiers.trial ?? []);
  return new Set([...ends, ...(edge.trial ? [edge.trial] : []), ...named]);
}

/** How the data says, in the qualifier `agent`, that the end which acts is only supposed. */
const UNNAMED = "not named in the source";

/**
 * Whether any claim of an edge names who acted. Where none does, that end stands for what the source
 * leaves open ("Kazakh authorities"), and nothing may be counted to it.
 */
export function isAgentNamed(index: GraphIndex, edge: Edge): boolean {
  const claims = claimsOf(index, edge);
  return claims.length === 0 || claims.some(({ qualifiers }) => qualifiers.agent !== UNNAMED);
}

/** What a relation itself says of an outcome, and of which of its ends. */
function outcomeOf({ relation, subject, object }: Edge) {
  const { prosecution, decision } = relations[relation];
  if (prosecution?.outcome) return { outcome: prosecution.outcome, about: subject };
  return decision && { outcome: decision.outcome, about: { subject, object }[decision.about] };
}

/** What is also done to people and media that nobody prosecutes. */
const ANYWHERE: ReadonlySet<Outcome> = new Set(["banned", "closed", "fined", "released"]);

/** Whether an outcome is given outside of trials, too: a fine, a ban, a closure, a release. */
export function isSanction(edge: Edge): boolean {
  const outcome = outcomeOf(edge)?.outcome;
  return outcome !== undefined && ANYWHERE.has(outcome);
}

/** Whether an edge puts its subject into a proceeding, or before a charge. */
function isOfCase({ relation }: Edge): boolean {
  const { prosecution } = relations[relation];
  return (
    prosecution?.subject === "accused" &&
    (prosecution.object === "charge" || prosecution.object === "proceeding")
  );
}

/** Whether any document states, whatever is shown, that someone was charged or tried. */
const isCharged = (index: GraphIndex, id: Id): boolean =>
  (index.edgesOf.get(id) ?? []).some(
    (edge) =>
      edge.subject === id &&
      isOfCase(edge) &&
      isStated(edge) &&
      !edge.sensitive &&
      relations[edge.relation].accusation !== true,
  );

/**
 * Whether an edge has a place among prosecutions. A fine, a ban, a closure or a release has one only
 * where it is told of a trial, or of somebody who is stated to have been charged or tried, by someone
 * who is named: else people who were never prosecuted (barred from military service, say) would stand as
 * accused.
 */
export const isOfProsecution = (index: GraphIndex, edge: Edge): boolean =>
  !isSanction(edge) ||
  trialsOf(index, edge).size > 0 ||
  (isAgentNamed(index, edge) && isCharged(index, edge.subject));

/** Whether a claim tells as a fact, in a qualifier, how it ended. */
const tellsOutcome = (claim: IndexedClaim): boolean =>
  !claim.sensitive &&
  certaintyOf([claim]) === "stated" &&
  (claim.qualifiers.outcome ?? claim.qualifiers.sentence) !== undefined;

/** How the claims of an edge word an outcome that they state as a fact, each wording once. */
export function outcomeWords(index: GraphIndex, edge: Edge): readonly string[] {
  const claims = claimsOf(index, edge).filter(tellsOutcome);
  return [...new Set(claims.flatMap(({ qualifiers }) => qualifiers.outcome ?? []))];
}

/** Whether an edge tells in words alone how a case ended, and no other edge says of the same case which way. */
function isDecided(index: GraphIndex, edge: Edge): boolean {
  if (!isOfCase(edge) || !claimsOf(index, edge).some(tellsOutcome)) return false;
  const trials = trialsOf(index, edge);
  return !(index.edgesOf.get(edge.subject) ?? []).some(
    (other) =>
      outcomeOf(other)?.about === edge.subject &&
      isStated(other) &&
      !other.sensitive &&
      [...trialsOf(index, other)].some((trial) => trials.has(trial)),
  );
}

/** How an edge says that it ended, and for whom; nothing where it denies, fears or covers it. */
export function endOf(index: GraphIndex, edge: Edge): End | undefined {
  if (!isSaid(edge) || !isOfProsecution(index, edge)) return undefined;
  const told = outcomeOf(edge);
  if (told) return { ...told, isStated: isStated(edge) };
  if (!isDecided(index, edge)) return undefined;
  return { outcome: "decided", about: edge.subject, isStated: isStated(edge) };
}
