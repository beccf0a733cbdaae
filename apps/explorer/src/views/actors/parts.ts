// Who plays a part in which proceeding, edge by edge. Pure.
import { relations, type CasePart, type Edge, type EntityKind, type Id } from "@trialgraph/model";
import type { GraphIndex } from "../../data/graph-index.ts";
import type { VisibleGraph } from "../../graph/visible.ts";
import { isSaid } from "../../data/told.ts";
import { trialsOf } from "../kit/proceedings.ts";

/** A proceeding: a trial, or, where no trial is named, the case of someone accused. */
export interface Where {
  readonly kind: "trial" | "case";
  readonly id: Id;
}

/** An actor's part by one edge, with the proceedings that the edge speaks of. */
export interface Play {
  readonly actor: Id;
  readonly part: CasePart;
  readonly edge: Edge;
  readonly where: readonly Where[];
}

/** Kinds that can be accused: a relation may also tell that a trial was prosecuted, or an event looked into. */
const ACCUSABLE: ReadonlySet<EntityKind> = new Set([
  "Person",
  "Group",
  "Organization",
  "Institution",
  "Publication",
]);

/** Whether an edge says that its subject is accused. */
function accuses({ entities }: GraphIndex, edge: Edge): boolean {
  const kind = entities.get(edge.subject)?.kind;
  const { prosecution } = relations[edge.relation];
  return prosecution?.subject === "accused" && isSaid(edge) && !!kind && ACCUSABLE.has(kind);
}

/** Who is accused anywhere in the graph, each with the trials in which that is. */
function accusedIn(index: GraphIndex): ReadonlyMap<Id, ReadonlySet<Id>> {
  const accused = new Map<Id, ReadonlySet<Id>>();
  for (const edge of index.view.edges.filter((each) => accuses(index, each))) {
    const trials = [...(accused.get(edge.subject) ?? []), ...trialsOf(index, edge)];
    accused.set(edge.subject, new Set(trials));
  }
  return accused;
}

/** Who is accused in each trial, as what is visible tells it. */
export function accusedOf(
  index: GraphIndex,
  visible: VisibleGraph,
): ReadonlyMap<Id, ReadonlySet<Id>> {
  const byTrial = new Map<Id, Set<Id>>();
  for (const edge of index.view.edges) {
    if (!visible.edges.has(edge.id) || !accuses(index, edge)) continue;
    for (const trial of trialsOf(index, edge)) {
      byTrial.set(trial, (byTrial.get(trial) ?? new Set()).add(edge.subject));
    }
  }
  return byTrial;
}

type Accused = ReturnType<typeof accusedIn>;

/** The case of someone accused: it is the trial, where there is one alone, so that nothing counts twice. */
function caseOf(id: Id, trials: ReadonlySet<Id>): Where {
  const [only, ...others] = trials;
  return only !== undefined && others.length === 0
    ? { kind: "trial", id: only }
    : { kind: "case", id };
}

/** Where an edge takes place: its trials, else the case of its other end, if that is accused anywhere. */
function placesOf(index: GraphIndex, edge: Edge, other: Id, accused: Accused): readonly Where[] {
  const named = [...trialsOf(index, edge)];
  if (named.length > 0) return named.map((id) => ({ kind: "trial", id }));
  const trials = accused.get(other);
  return trials ? [caseOf(other, trials)] : [];
}

/**
 * The parts that a visible edge gives to its ends; none where it is of no proceeding, or speaks only of
 * what is planned, feared or denied.
 */
function playsOf(index: GraphIndex, edge: Edge, accused: Accused): readonly Play[] {
  const { part } = relations[edge.relation];
  if (!part || !isSaid(edge)) return [];
  return [
    { actor: edge.subject, part: part.subject, other: edge.object },
    { actor: edge.object, part: part.object, other: edge.subject },
  ].flatMap(({ actor, part: played, other }) => {
    const where = played ? placesOf(index, edge, other, accused) : [];
    return played && where.length > 0 ? [{ actor, part: played, edge, where }] : [];
  });
}

/** Every part played by what is visible. */
export function toPlays(index: GraphIndex, visible: VisibleGraph): readonly Play[] {
  const accused = accusedIn(index);
  return index.view.edges
    .filter(({ id }) => visible.edges.has(id))
    .flatMap((edge) => playsOf(index, edge, accused));
}

/** How many visible edges would give a part, were they not only planned, feared or denied. */
export const unsaidCount = (index: GraphIndex, visible: VisibleGraph): number =>
  index.view.edges.filter(
    (edge) =>
      visible.edges.has(edge.id) &&
      relations[edge.relation].part &&
      !edge.sensitive &&
      !isSaid(edge),
  ).length;
