// The same questions on both stores, over the real data: every read and every library query.
import { openCorpus, readDataset, toRecords } from "@trialgraph/etl";
import type { GraphRecords } from "@trialgraph/model";
import {
  cypherNames,
  openEmbeddedStore,
  openNeo4jStore,
  readEntity,
  readGraph,
  readPair,
  readRecords,
  readSource,
  statementOf,
  type GraphStore,
} from "@trialgraph/store";
import { emptyRecords } from "@trialgraph/store/contract";
import { testNeo4j } from "@trialgraph/store/test-access";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inRepository } from "./places.ts";

const address = testNeo4j();
const LIMITS = { timeoutMs: 20_000, maxRows: 1_000 };

/** What the library's queries are asked with. */
const params = {
  charge: "kz-cc-164",
  edge: "vladimir-kozlov|CHARGED_WITH|kz-cc-164|kozlov-trial-2012",
  asker: "hrf",
  groups: ["Journalists in Kazakhstan"],
  person: "elena-semenova",
  relation: "BLOCKED_BY",
  state: "kazakhstan",
  proceeding: "zhovtis-trial-2009",
  trial: "zhanaozen-oil-workers-trial-2012",
};

describe.skipIf(address === null)("both stores", () => {
  const folder = mkdtempSync(join(tmpdir(), "trialgraph-both-"));
  const stores: GraphStore[] = [];
  let records: GraphRecords;

  beforeAll(async () => {
    if (!address) return;
    const { dataset, problems } = await readDataset(
      inRepository("packages/dataset"),
      await openCorpus(undefined),
    );
    if (!dataset) throw new Error(problems.map(({ message }) => message).join("\n"));
    records = toRecords(dataset);
    stores.push(openEmbeddedStore(folder), openNeo4jStore(address));
    for (const store of stores) await store.load(records);
  });
  afterAll(async () => {
    await stores[1]?.load(emptyRecords);
    for (const store of stores) await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const same = async <T>(ask: (store: GraphStore) => Promise<T>): Promise<T> => {
    const [first, ...others] = await Promise.all(stores.map(ask));
    if (first === undefined || others.length !== 1) throw new Error("both stores should be open");
    expect(others[0]).toEqual(first);
    return first;
  };

  it("hold exactly what was loaded", async () => {
    expect(await same(readRecords)).toEqual(records);
  });

  it("answer every view alike", async () => {
    const { entities, edges } = await same(async (store) => ({
      ...(await readGraph(store)),
      loadedAt: "",
    }));
    for (const { id } of entities.slice(0, 12)) await same((store) => readEntity(store, id));
    for (const { subject, object } of edges.slice(0, 12))
      await same((store) => readPair(store, object, subject));
    for (const { id } of records.sources) await same((store) => readSource(store, id));
    for (const name of ["count-kinds", "count-relations", "count-claims"] as const) {
      expect((await same((store) => store.read(name, {}))).length).toBeGreaterThan(0);
    }
  });

  it.each(cypherNames("library"))("answer %s alike, with rows", async (name) => {
    const { rows } = await same((store) => store.query(statementOf(name), params, LIMITS));
    expect(rows.length).toBeGreaterThan(0);
  });
});
