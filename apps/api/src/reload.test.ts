// The service after a reload: what it kept is of the new version, and it tells what changed.
import { ChangesView, ClaimsView, GraphView, SearchView } from "@trialgraph/model";
import { openEmbeddedStore, type GraphStore } from "@trialgraph/store";
import { emptyRecords } from "@trialgraph/store/contract";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createService } from "./app.ts";
import { sampleRecords } from "./testing.ts";

const records = sampleRecords();
let folder: string;
let store: GraphStore;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "trialgraph-reload-"));
  store = openEmbeddedStore(folder);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

function asking() {
  const app = createService({ store, textOf: () => undefined });
  return async (path: string): Promise<unknown> => (await app.request(path)).json();
}

/** The sample with its first claim told otherwise. */
function retold(claim: Partial<(typeof records.claims)[number]>, digit: string) {
  const claims = records.claims.map((old, i) => (i === 0 ? { ...old, ...claim } : old));
  return { ...records, version: digit.repeat(64), claims };
}

describe("a search over statements", () => {
  it("says how a claim is put, and does not find what has become sensitive", async () => {
    const ask = asking();
    const search = async () => SearchView.parse(await ask("/api/search?q=denied+having+siad"));
    const told = { modality: "denied", statement: "She denied having said so." } as const;
    await store.load(retold(told, "2"));
    expect((await search()).statements).toMatchObject([
      { ...told, claim: "hrf/001", polarity: "affirmative", matched: "denied having said" },
    ]);
    await store.load(retold({ ...told, sensitive: true }, "3"));
    expect((await search()).statements).toEqual([]);
  });
});

describe("a reload", () => {
  it("is followed by the new graph, the new claims and a search over them", async () => {
    const ask = asking();
    await store.load(records);
    const paths = ["/api/graph", "/api/claims", "/api/search?q=roza"];
    for (const path of paths) expect(await ask(path)).toMatchObject({ version: records.version });
    await store.load(emptyRecords);
    const [graph, claims, search] = await Promise.all(paths.map(ask));
    expect(GraphView.parse(graph).entities).toEqual([]);
    expect(ClaimsView.parse(claims).claims).toEqual([]);
    expect(SearchView.parse(search)).toMatchObject({ version: emptyRecords.version, hits: [] });
  });
});

describe("what changed since a version", () => {
  const nothing = { added: [], removed: [], changed: [] };

  it("is what differs from it now, whatever was loaded between", async () => {
    const ask = asking();
    const since = async (version: string) =>
      ChangesView.parse(await ask(`/api/changes?since=${version}`));
    await store.load(records);
    const { version } = retold({}, "2");
    await store.load(retold({ statement: "She was, it says now." }, "2"));
    const told = await since(records.version.slice(0, 8));
    expect(told).toMatchObject({ version, since: records.version, known: true, loads: 1 });
    expect(told.claims).toEqual({ ...nothing, changed: ["hrf/001"] });
    expect([told.entities, told.edges, told.sources]).toEqual([nothing, nothing, nothing]);
    await store.load(emptyRecords);
    const emptied = await since(records.version);
    expect(emptied.loads).toBe(2);
    const names = records.entities.map(({ id, name }) => ({ id, name }));
    expect(emptied.entities).toEqual({ ...nothing, removed: names });
    expect(emptied.claims.removed).toEqual(["hrf/001", "kibhr/001"]);
    expect(emptied.edges.removed).toEqual(records.edges.map(({ id }) => id));
  });

  it("is not known of a version of which there is no record, and nothing since the current one", async () => {
    const ask = asking();
    await store.load(records);
    const lists = { entities: nothing, edges: nothing, claims: nothing, sources: nothing };
    const answer = { version: records.version, loads: 0, ...lists };
    const since = "abcdef12";
    expect(await ask(`/api/changes?since=${since}`)).toEqual({ ...answer, since, known: false });
    const current = { ...answer, since: records.version, known: true };
    expect(await ask("/api/changes?since=11111111")).toEqual(current);
  });
});
