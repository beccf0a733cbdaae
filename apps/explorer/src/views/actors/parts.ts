// Who plays a part in which proceeding, edge by edge. Pure.
import { relations, type CasePart, type Edge, type EntityKind, type Id } from "@trialgraph/model";
import type { GraphIndex } from "../../data/graph-index.ts";
import type { VisibleGraph } from "../../graph/visible.ts";
import { isSaid } from "../../data/told.ts";
import { isAgentNamed, trialsOf } from "../kit/proceedings.ts";

/** Where a part is played: in a trial, or, where none is named, in a matter of someone accused. */
export interface Where {
  readonly kind: "trial" | "matter";
  readonly id: Id;
}

/** An actor's part by one edge, with the trials or the matter that the edge speaks of. */
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

/** Who is accused anywhere in the graph. */
const accusedIn = (index: GraphIndex): ReadonlySet<Id> =>
  new Set(index.view.edges.filter((edge) => accuses(index, edge)).map(({ subject }) => subject));

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

/** Where an edge takes place: its trials, else a matter of its other end, if that is accused anywhere. */
function placesOf(
  index: GraphIndex,
  edge: Edge,
  other: Id,
  accused: ReadonlySet<Id>,
): readonly Where[] {
  const named = [...trialsOf(index, edge)];
  if (named.length > 0) return named.map((id) => ({ kind: "trial", id }));
  return accused.has(other) ? [{ kind: "matter", id: other }] : [];
}

/**
 * The parts that a visible edge gives to its ends; none where it is of nobody accused, or speaks only of
 * what is planned, feared or denied.
 */
function playsOf(index: GraphIndex, edge: Edge, accused: ReadonlySet<Id>): readonly Play[] {
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

/** Every part played by what is visible; `unnamed` is how many lines do not name who acted. */
interface Plays {
  readonly plays: readonly Play[];
  readonly unnamed: number;
}

/** Every part played by those whom a source names: nothing is told of who only stands for the unnamed. */
export function toPlays(index: GraphIndex, visible: VisibleGraph): Plays {
  const accused = accusedIn(index);
  const all = index.view.edges
    .filter(({ id }) => visible.edges.has(id))
    .flatMap((edge) => playsOf(index, edge, accused));
  const plays = all.filter(({ edge }) => isAgentNamed(index, edge));
  const count = (some: readonly Play[]) => new Set(some.map(({ edge }) => edge.id)).size;
  return { plays, unnamed: count(all) - count(plays) };
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
