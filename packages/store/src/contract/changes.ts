// The part of the contract about history: what changed since a version, told after any loads.
import { canonicalJson, type ChangesView, type GraphRecords } from "@trialgraph/model";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { GraphStore } from "../store.ts";
import { readChanges } from "../views/changes.ts";
import { generatedRecords } from "./generated.ts";

const sorts = ["entities", "edges", "claims", "sources"] as const;
const nothing = { added: [], removed: [], changed: [] };
const noChange = { entities: nothing, edges: nothing, claims: nothing, sources: nothing };

const textOf = (thing: object): string => canonicalJson({ ...thing, x: 0, y: 0 });

/** Two sets of records compared thing by thing, as the store should tell it. */
function compared(before: GraphRecords, after: GraphRecords, sort: (typeof sorts)[number]) {
  const were = new Map(before[sort].map((thing) => [thing.id, textOf(thing)]));
  const are = new Map(after[sort].map((thing) => [thing.id, textOf(thing)]));
  const removed = [...were.keys()].filter((id) => !are.has(id)).toSorted();
  const names = new Map(before.entities.map(({ id, name }) => [id, name]));
  return {
    added: [...are.keys()].filter((id) => !were.has(id)).toSorted(),
    removed: sort === "entities" ? removed.map((id) => ({ id, name: names.get(id) })) : removed,
    changed: [...are.keys()]
      .filter((id) => were.has(id) && were.get(id) !== are.get(id))
      .toSorted(),
  };
}

function expectTold(view: ChangesView, before: GraphRecords, after: GraphRecords): void {
  expect(view).toMatchObject({ version: after.version, since: before.version, known: true });
  for (const sort of sorts) expect(view[sort]).toEqual(compared(before, after, sort));
}

/** Without some entities that nothing rests on, so that entities too are added and removed. */
const fewer = fc
  .tuple(generatedRecords, fc.array(fc.nat(), { maxLength: 4 }))
  .map(([records, left]): GraphRecords => {
    const used = new Set([
      ...records.edges.flatMap(({ subject, object }) => [subject, object]),
      ...records.claims.flatMap(({ speaker, qualifiers: { trial } }) => [...speaker, trial ?? ""]),
      ...records.sources.flatMap(({ publishers }) => publishers),
    ]);
    const gone = new Set(left.map((index) => records.entities[index % 10]?.id));
    const entities = records.entities.filter(({ id }) => used.has(id) || !gone.has(id));
    const version = `${entities.length % 10}${records.version.slice(1)}`;
    return { ...records, version, entities };
  });

const history = fc.uniqueArray(fewer, {
  minLength: 2,
  maxLength: 4,
  selector: ({ version }) => version,
});

const kept = async (store: GraphStore) => (await store.read("revisions", {})).length;

const moved = ({ entities }: GraphRecords) =>
  entities.map((entity) => ({ ...entity, x: entity.x + 1 }));

/** What every store tells of its history. */
export function changing(opened: () => GraphStore): void {
  const loaded = async () => {
    const store = opened();
    const [first, second] = fc.sample(generatedRecords, { numRuns: 2, seed: 11 });
    if (!first || !second) throw new Error("no samples");
    await store.load(first);
    return { store, first, second };
  };

  it("tells what differs between the current version and each one before it", async () => {
    const store = opened();
    await fc.assert(
      fc.asyncProperty(history, async (versions) => {
        for (const records of versions) await store.load(records);
        const last = versions.at(-1);
        if (!last) throw new Error("no version");
        for (const [i, records] of versions.entries()) {
          const view = await readChanges(store, records.version);
          expect(view.loads).toBe(versions.length - 1 - i);
          expectTold(view, records, last);
          expect(await readChanges(store, records.version.slice(0, 12))).toEqual(view);
        }
      }),
      { numRuns: 5, seed: 5 },
    );
  }, 120_000);

  it("keeps no record of a load that makes no other version, is a dry run, or is refused", async () => {
    const { store, first, second } = await loaded();
    const before = await kept(store);
    await store.load(first);
    await store.load({ ...first, entities: moved(first) });
    await store.load(second, { dryRun: true });
    const wrong = second.edges.map((edge) => ({ ...edge, sources: [...edge.sources, "source-9"] }));
    await expect(store.load({ ...second, edges: wrong })).rejects.toMatchObject({
      code: "broken-data",
    });
    expect(await kept(store)).toBe(before);
    await store.load(second);
    expect(await kept(store)).toBe(before + 1);
  });

  it("tells nothing since the current version, nor of a version that it never had", async () => {
    const { store, first } = await loaded();
    const { version } = first;
    const current = await readChanges(store, version);
    expect(current).toEqual({ version, since: version, known: true, loads: 0, ...noChange });
    const since = "e".repeat(64);
    const unknown = await readChanges(store, since);
    expect(unknown).toEqual({ version, since, known: false, loads: 0, ...noChange });
  });

  it("does not take a new place for a change", async () => {
    const { store, first } = await loaded();
    await store.load({ ...first, version: "5".repeat(64), entities: moved(first) });
    const view = await readChanges(store, first.version);
    expect(view).toMatchObject({ known: true, loads: 1, ...noChange });
  });
}
