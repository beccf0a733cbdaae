// The contract suite: what every adapter must do, run on both with the real engine behind it.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import fc from "fast-check";
import type { GraphRecords } from "@trialgraph/model";
import { statementOf } from "../cypher-files.ts";
import type { GraphStore } from "../store.ts";
import { readEdge, readEntity, readPair, readSource } from "../views/details.ts";
import { readGraph, readRecords } from "../views/graph.ts";
import { changing } from "./changes.ts";
import { emptyRecords, generatedRecords } from "./generated.ts";

const asked = (name: string): string => statementOf(`contract/${name}`);
const LIMITS = { timeoutMs: 5_000, maxRows: 100 };
const sample = (seed: number): GraphRecords => {
  const [records] = fc.sample(generatedRecords, { numRuns: 1, seed });
  if (!records) throw new Error("no sample");
  return records;
};

function loading(opened: () => GraphStore): void {
  it("gives back what was loaded, and writes nothing the second time", async () => {
    const store = opened();
    await fc.assert(
      fc.asyncProperty(generatedRecords, async (records) => {
        await store.load(records);
        expect(await readRecords(store)).toEqual(records);
        const again = await store.load(records);
        expect(again).toMatchObject({ unchanged: true });
      }),
      { numRuns: 8, seed: 7 },
    );
  }, 120_000);

  it("removes what is no longer in the dataset, and only writes what differs", async () => {
    const store = opened();
    const records = sample(3);
    await store.load(records);
    const [gone, ...claims] = records.claims;
    const edges = records.edges.filter((edge) => claims.some(({ id }) => edge.claims.includes(id)));
    const fewer = {
      ...records,
      claims,
      conflicts: [],
      version: "a".repeat(64),
      edges: edges.map((edge) => ({
        ...edge,
        claims: edge.claims.filter((id) => id !== gone?.id),
      })),
    };
    const consistent = {
      ...fewer,
      edges: fewer.edges.map((edge) => ({
        ...edge,
        sources: [...new Set(edge.claims.map((id) => id.split("/")[0] ?? ""))],
      })),
    };
    const summary = await store.load(consistent);
    expect(summary.removed.claims).toBe(1);
    expect(summary.written.entities).toBe(0);
    expect(summary.written.claims).toBe(0);
    expect((await readRecords(store)).claims.map(({ id }) => id)).not.toContain(gone?.id);
  });

  it("refuses an edge without a claim and a claim without a source, and stays as it was", async () => {
    const store = opened();
    const records = sample(4);
    await store.load(records);
    const unsourced = { ...records, version: "b".repeat(64), claims: [] };
    await expect(store.load(unsourced)).rejects.toThrow(/rests on claim/);
    const uncited = { ...records, version: "c".repeat(64), sources: [] };
    await expect(store.load(uncited)).rejects.toThrow(/cites source/);
    expect((await store.health()).version).toBe(records.version);
  });

  it("rolls everything back where a check fails", async () => {
    const store = opened();
    const records = sample(5);
    await store.load(records);
    const wrong = records.edges.map((edge) => ({
      ...edge,
      sources: [...edge.sources, "source-9"],
    }));
    const broken = { ...records, version: "d".repeat(64), edges: wrong };
    await expect(store.load(broken)).rejects.toMatchObject({ code: "broken-data" });
    expect(await readRecords(store)).toEqual(records);
  });

  it("writes nothing in a dry run", async () => {
    const store = opened();
    await store.load(sample(6));
    const before = await readRecords(store);
    const summary = await store.load(sample(8), { dryRun: true });
    expect(summary.unchanged).toBe(false);
    expect(await readRecords(store)).toEqual(before);
  });
}

function reading(opened: () => GraphStore): void {
  it("answers every view from the same records", async () => {
    const store = opened();
    const records = sample(9);
    await store.load(records);
    const graph = await readGraph(store);
    expect(graph.edges).toEqual(records.edges);
    for (const edge of records.edges) {
      const view = await readEdge(store, edge.id);
      expect(view?.edge).toEqual(edge);
      expect(view?.claims.map(({ id }) => id)).toEqual(edge.claims);
      const pair = await readPair(store, edge.object, edge.subject);
      expect(pair?.edges.map(({ id }) => id)).toContain(edge.id);
    }
    for (const { id } of records.entities) {
      const touching = records.edges.filter((edge) => edge.subject === id || edge.object === id);
      expect((await readEntity(store, id))?.edges).toEqual(touching);
    }
    const source = await readSource(store, "source-0");
    expect(source?.claims.every(({ cite }) => cite.source === "source-0")).toBe(true);
  });

  it("answers undefined for what is not there", async () => {
    const store = opened();
    await store.load(sample(9));
    expect(await readEntity(store, "nobody")).toBeUndefined();
    expect(await readEdge(store, "a|CHARGED_WITH|b")).toBeUndefined();
    expect(await readPair(store, "nobody", "the-person")).toBeUndefined();
    expect(await readSource(store, "nothing")).toBeUndefined();
  });

  it("says that nothing is loaded where the store is empty", async () => {
    const store = opened();
    await store.load(emptyRecords);
    expect((await readGraph(store)).entities).toEqual([]);
  });
}

function querying(opened: () => GraphStore): void {
  it("answers a typed query within its limit of rows", async () => {
    const store = opened();
    await store.load(sample(9));
    const some = await store.query(asked("entities"), {}, { ...LIMITS, maxRows: 3 });
    expect(some.rows).toHaveLength(3);
    expect(some.truncated).toBe(true);
    const one = await store.query(asked("kind"), { id: "the-trial" }, LIMITS);
    expect(one).toEqual({ columns: ["kind"], rows: [{ kind: "Trial" }], truncated: false });
  });

  it("tells the columns of an answer without rows, and stops at its deadline", async () => {
    const store = opened();
    await store.load(sample(9));
    const nobody = asked("nobody");
    const answer = await store.query(nobody, {}, LIMITS);
    expect(answer).toEqual({ columns: ["id", "name"], rows: [], truncated: false });
    const slow = asked("slow");
    const bounded = store.query(slow, {}, { ...LIMITS, timeoutMs: 300 });
    await expect(bounded).rejects.toMatchObject({ code: "timeout" });
    expect((await store.query(nobody, {}, LIMITS)).rows).toEqual([]);
  });

  it("refuses to write and names a syntax error as one", async () => {
    const store = opened();
    await store.load(sample(9));
    await expect(store.query(asked("removing"), {}, LIMITS)).rejects.toMatchObject({
      code: "refused",
    });
    await expect(store.query(asked("broken"), {}, LIMITS)).rejects.toMatchObject({
      code: "syntax",
    });
  });
}

/** Runs the contract on a store that `open` makes; it starts from whatever state the engine is in. */
export function storeContract(name: string, open: () => Promise<GraphStore>): void {
  describe(`${name} store`, () => {
    let store: GraphStore | undefined;
    const opened = (): GraphStore => {
      if (!store) throw new Error("the store is not open");
      return store;
    };
    beforeAll(async () => {
      store = await open();
      await store.load(emptyRecords);
    });
    afterAll(async () => {
      await store?.load(emptyRecords);
      await store?.close();
    });
    describe("loading", () => {
      loading(opened);
    });
    describe("reading", () => {
      reading(opened);
    });
    describe("history", () => {
      changing(opened);
    });
    describe("querying", () => {
      querying(opened);
    });
  });
}
