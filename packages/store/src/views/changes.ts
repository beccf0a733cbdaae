// What changed since a version: the kept changes of all loads since, added up.
import type { ChangesView } from "@trialgraph/model";
import {
  byToldSort,
  Differences,
  foldDifferences,
  noDifferences,
  type Difference,
} from "../history/compare.ts";
import { stepsSince } from "../history/revisions.ts";
import type { GraphStore } from "../store.ts";
import { consistently } from "./consistent.ts";
import { parsed } from "./records.ts";

const idsOf = (differences: readonly Difference[]): string[] => differences.map(({ id }) => id);

function listsOf(differences: readonly Difference[]) {
  const remaining = differences.filter(({ after }) => after !== null);
  return {
    added: idsOf(remaining.filter(({ before }) => before === null)),
    removed: idsOf(differences.filter(({ after }) => after === null)),
    changed: idsOf(remaining.filter(({ before }) => before !== null)),
  };
}

const named = (differences: readonly Difference[]) =>
  differences.filter(({ after }) => after === null).map(({ id, name = id }) => ({ id, name }));

function toLists(differences: Differences) {
  const lists = byToldSort((sort) => listsOf(differences[sort]));
  return { ...lists, entities: { ...lists.entities, removed: named(differences.entities) } };
}

async function differencesOfSteps(store: GraphStore, ids: readonly string[]): Promise<Differences> {
  if (ids.length === 0) return noDifferences;
  const rows = await store.read("revision-changes", { ids: [...ids] });
  return foldDifferences(rows.map(({ changes }) => parsed(Differences, JSON.parse(changes))));
}

/** What differs from the newest version that begins with `since` (8 to 64 hexadecimal digits). */
export function readChanges(store: GraphStore, since: string): Promise<ChangesView> {
  return consistently(store, async ({ version }) => {
    const found = stepsSince(await store.read("revisions", {}), version, since);
    if (!found) return { version, since, known: false, loads: 0, ...toLists(noDifferences) };
    const differences = await differencesOfSteps(
      store,
      found.steps.map(({ id }) => id),
    );
    const { version: whole, steps } = found;
    return { version, since: whole, known: true, loads: steps.length, ...toLists(differences) };
  });
}
