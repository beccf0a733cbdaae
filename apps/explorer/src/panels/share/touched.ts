// Of what changed in the data, what an address asks for or shows. Pure.
import type { ChangesView, ClaimId, Edge, Id } from "@trialgraph/model";
import type { GraphIndex } from "../../data/graph-index.ts";
import type { AppState } from "../../state/app-state.ts";
import { idsOf } from "../../state/selection.ts";

/** How many things changed, of one sort. */
export interface Tally {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** The sorts of things that are counted. */
const sorts = ["entities", "edges", "claims", "sources"] as const;
type Sort = (typeof sorts)[number];

const sumOf = ({ added, removed, changed }: Tally): number => added + removed + changed;

type Lists = Readonly<Record<keyof Tally, readonly unknown[]>>;

const tally = ({ added, removed, changed }: Lists): Tally => ({
  added: added.length,
  removed: removed.length,
  changed: changed.length,
});

/** The numbers of each sort of which anything changed. */
export const talliesOf = (changes: ChangesView): readonly (Tally & { readonly sort: Sort })[] =>
  sorts.map((sort) => ({ sort, ...tally(changes[sort]) })).filter((each) => sumOf(each) > 0);

/**
 * What an address speaks of: things, and the claims and documents that it leads to or filters by;
 * `reading` is the document that is open.
 */
export interface Asked {
  readonly things: ReadonlySet<Id>;
  readonly claims: ReadonlySet<ClaimId>;
  readonly sources: ReadonlySet<Id>;
  readonly reading?: Id;
}

/** Things that are selected, hidden, pinned, unfolded, spoken by or stood around. */
function thingsOf({ selection, desk, filters }: AppState): ReadonlySet<Id> {
  return new Set([
    ...idsOf(selection),
    ...desk.hidden,
    ...Object.keys(desk.pinned),
    ...[...desk.expanded, ...desk.collapsed].map(({ id }) => id),
    ...(filters.around ? [filters.around.id] : []),
    ...(filters.lists.speakers ?? []),
  ]);
}

/** What the address of a state speaks of. */
export function askedFor(state: AppState): Asked {
  const { page, filters } = state;
  const opened = page.kind === "source" ? page : undefined;
  return {
    things: thingsOf(state),
    claims: new Set(opened?.claim === undefined ? [] : [opened.claim]),
    sources: new Set([...(opened ? [opened.id] : []), ...(filters.lists.sources ?? [])]),
    ...(opened && { reading: opened.id }),
  };
}

/** Whether an address speaks of anything that could have changed. */
export const isAsking = ({ things, claims, sources }: Asked): boolean =>
  things.size + claims.size + sources.size > 0;

/** What the address speaks of and the data no longer has, by name. */
export const goneOf = (changes: ChangesView, { things }: Asked): readonly string[] =>
  changes.entities.removed.filter(({ id }) => things.has(id)).map(({ name }) => name);

/** The things that the address speaks of and whose own record is new or has changed. */
export const alteredOf = ({ entities }: ChangesView, { things }: Asked): readonly Id[] =>
  [...entities.added, ...entities.changed].filter((id) => things.has(id));

const endsOf = (edge: string): readonly [Id, Id] => {
  const [subject = "", , object = ""] = edge.split("|");
  return [subject, object];
};

/** The edges with an end that the address speaks of, that or a claim of which is new or has changed. */
export function touchedEdges(
  { edges, claims }: GraphIndex,
  changes: ChangesView,
  { things }: Asked,
): readonly Edge[] {
  const told = [...changes.claims.added, ...changes.claims.changed].flatMap(
    (id) => claims.get(id)?.edge ?? [],
  );
  return [...new Set([...changes.edges.added, ...changes.edges.changed, ...told])]
    .flatMap((id) => edges.get(id) ?? [])
    .filter(({ subject, object }) => things.has(subject) || things.has(object));
}

/**
 * The pairs of which a line is no longer in the data, each once: with an end that the address speaks
 * of, where that end itself is still there.
 */
export function gonePairs(changes: ChangesView, { things }: Asked): readonly (readonly [Id, Id])[] {
  const gone = new Set(changes.entities.removed.map(({ id }) => id));
  const pairs = changes.edges.removed
    .map(endsOf)
    .filter((ends) => ends.some((id) => things.has(id) && !gone.has(id)));
  return [...new Map(pairs.map((ends) => [ends.toSorted().join(), ends])).values()];
}

/** What became of something that an address leads to. */
type Fate = keyof Tally;
const fates: readonly Fate[] = ["added", "removed", "changed"];

function fatesOf(changed: ChangesView["claims" | "sources"], asked: ReadonlySet<string>) {
  return fates.flatMap((fate) =>
    changed[fate].filter((id) => asked.has(id)).map((id) => ({ id, fate })),
  );
}

/** What became of the claims that the address leads to; none that is as it was. */
export const claimFates = ({ claims }: ChangesView, asked: Asked) => fatesOf(claims, asked.claims);

/** What became of the records of the documents that the address speaks of. */
export const sourceFates = ({ sources }: ChangesView, asked: Asked) =>
  fatesOf(sources, asked.sources);

/** How many claims of the document that is read changed; `undefined` where none did or none is read. */
export function readingTally({ claims }: ChangesView, { reading }: Asked): Tally | undefined {
  if (reading === undefined) return undefined;
  const within = (ids: readonly ClaimId[]) => ids.filter((id) => id.startsWith(`${reading}/`));
  const { added, removed, changed } = claims;
  const counted = tally({
    added: within(added),
    removed: within(removed),
    changed: within(changed),
  });
  return sumOf(counted) > 0 ? counted : undefined;
}

/** Whether anything that an address speaks of changed. */
export const isTouched = (index: GraphIndex, changes: ChangesView, asked: Asked): boolean =>
  readingTally(changes, asked) !== undefined ||
  [
    goneOf(changes, asked),
    alteredOf(changes, asked),
    touchedEdges(index, changes, asked),
    gonePairs(changes, asked),
    claimFates(changes, asked),
    sourceFates(changes, asked),
  ].some(({ length }) => length > 0);
