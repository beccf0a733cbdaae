// How far edges reach: what lies around an entity, and the lines of its fans.
import { relations, type Edge, type Id } from "@trialgraph/model";
import type { Fan } from "../desk.ts";
import type { Around } from "../filters.ts";

/** Who is joined to whom by some edges, in either direction. */
function neighbours(edges: readonly Edge[]): ReadonlyMap<Id, ReadonlySet<Id>> {
  const near = new Map<Id, Set<Id>>();
  const add = (from: Id, to: Id) => near.set(from, (near.get(from) ?? new Set()).add(to));
  for (const { subject, object } of edges) {
    add(subject, object);
    add(object, subject);
  }
  return near;
}

/** The entities within some steps of one, itself among them. */
export function within(edges: readonly Edge[], { id, steps }: Around): ReadonlySet<Id> {
  const near = neighbours(edges);
  const reached = new Set([id]);
  for (let step = 0; step < steps; step += 1) {
    const before = new Set(reached);
    for (const each of before) for (const other of near.get(each) ?? []) reached.add(other);
  }
  return reached;
}

/** Whether an edge is one of a fan's lines; a sensitive one is in the fans of no family. */
const isInFan = ({ subject, object, relation, sensitive }: Edge, { id, family }: Fan): boolean =>
  (subject === id || object === id) &&
  (family === undefined || (!sensitive && relations[relation].family === family));

/** Whether an edge is one of the lines of some fans. */
export const isInFans = (edge: Edge, fans: readonly Fan[]): boolean =>
  fans.some((fan) => isInFan(edge, fan));
