// Of what changed in the data, what the opened address asks for or shows. Pure.
import type { ChangesView, Id } from "@trialgraph/model";
import type { AppState } from "../../state/app-state.ts";
import type { Selection } from "../../state/selection.ts";

/** How many things changed, of one sort. */
export interface Tally {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** The sorts of things that are counted. */
export const sorts = ["entities", "edges", "claims", "sources"] as const;
export type Sort = (typeof sorts)[number];

const tally = ({ added, removed, changed }: ChangesView[Sort]): Tally => ({
  added: added.length,
  removed: removed.length,
  changed: changed.length,
});

/** The numbers of each sort of which anything changed. */
export function talliesOf(changes: ChangesView): readonly (Tally & { readonly sort: Sort })[] {
  return sorts
    .map((sort) => ({ sort, ...tally(changes[sort]) }))
    .filter(({ added, removed, changed }) => added + removed + changed > 0);
}

function idsOf(selection: Selection): readonly Id[] {
  if (selection.kind === "none") return [];
  return selection.kind === "entity" ? [selection.id] : selection.ends;
}

/** The entities that an address speaks of: selected, hidden, pinned, opened, or stood around. */
export function askedFor({ selection, desk, filters }: AppState): ReadonlySet<Id> {
  return new Set([
    ...idsOf(selection),
    ...desk.hidden,
    ...Object.keys(desk.pinned),
    ...[...desk.expanded, ...desk.collapsed].map(({ id }) => id),
    ...(filters.around ? [filters.around.id] : []),
  ]);
}

/** What the address speaks of and the data no longer has, by name. */
export const goneOf = (changes: ChangesView, asked: ReadonlySet<Id>): readonly string[] =>
  changes.entities.removed.filter(({ id }) => asked.has(id)).map(({ name }) => name);

/** The edges that were added or changed and of which the address speaks with an end. */
export function touchedEdges(changes: ChangesView, asked: ReadonlySet<Id>): readonly string[] {
  const { added, changed } = changes.edges;
  return [...added, ...changed].filter((edge) => {
    const [subject = "", , object = ""] = edge.split("|");
    return asked.has(subject) || asked.has(object);
  });
}
