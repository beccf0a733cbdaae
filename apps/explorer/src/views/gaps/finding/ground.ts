// What gaps are looked for in: who is spoken of where, in which trial, over the whole graph. Pure.
import { relations, type CasePart, type Edge, type Id } from "@trialgraph/model";
import type { GraphIndex } from "../../../data/graph-index.ts";
import { isSaid } from "../../../data/told.ts";
import { trialsOf } from "../../kit/proceedings.ts";

/**
 * The whole graph as gaps are looked for in it. What filters leave out is no gap: only what no document
 * says. `spoken` is which sources speak of an entity, `trials` which trials an edge speaks of, `about`
 * the edges that end at an entity or speak of it as their trial.
 */
export interface Ground {
  readonly index: GraphIndex;
  readonly spoken: ReadonlyMap<Id, ReadonlySet<Id>>;
  readonly trials: ReadonlyMap<string, ReadonlySet<Id>>;
  readonly about: ReadonlyMap<Id, readonly Edge[]>;
}

const grounds = new WeakMap<GraphIndex, Ground>();

/** The ground of a graph; worked out once for each. */
export function groundOf(index: GraphIndex): Ground {
  const known = grounds.get(index);
  if (known) return known;
  const spoken = new Map<Id, Set<Id>>();
  const trials = new Map<string, ReadonlySet<Id>>();
  const about = new Map<Id, Edge[]>();
  for (const edge of index.view.edges) {
    const own = trialsOf(index, edge);
    trials.set(edge.id, own);
    for (const id of new Set([edge.subject, edge.object, ...own])) {
      about.set(id, [...(about.get(id) ?? []), edge]);
      spoken.set(id, new Set([...(spoken.get(id) ?? []), ...edge.sources]));
    }
  }
  const ground = { index, spoken, trials, about };
  grounds.set(index, ground);
  return ground;
}

/** The sources that speak of an entity. */
export const sourcesOn = ({ spoken }: Ground, id: Id): readonly Id[] => [...(spoken.get(id) ?? [])];

/** Who plays a part in what edges say of an entity (as a trial or at its other end), each once. */
export function playersOf({ about }: Ground, id: Id, part: CasePart): readonly Id[] {
  const players = (about.get(id) ?? []).filter(isSaid).flatMap((edge) => {
    const played = relations[edge.relation].part;
    if (played?.object === part && edge.object !== id) return [edge.object];
    return played?.subject === part && edge.subject !== id ? [edge.subject] : [];
  });
  return [...new Set(players)];
}

/** Whether the documents name an entity, and not only speak of it. */
export const isNamed = ({ entities }: GraphIndex, id: Id): boolean =>
  entities.get(id)?.named !== false;
