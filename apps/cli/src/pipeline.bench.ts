// How long the data's way takes: reading and checking, deriving, placing, loading, answering.
import { openCorpus, readDataset, toRecords } from "@trialgraph/etl";
import { placeGraph } from "@trialgraph/layout";
import { deriveEdges } from "@trialgraph/model";
import { openEmbeddedStore, readGraph, readPair } from "@trialgraph/store";
import { emptyRecords } from "@trialgraph/store/contract";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bench, describe } from "vitest";
import { inRepository } from "./places.ts";

const folder = inRepository("packages/dataset");
const corpus = await openCorpus(undefined);
const { dataset } = await readDataset(folder, corpus);
if (!dataset) throw new Error("the dataset is not valid");
const records = toRecords(dataset);
const nodes = records.entities.map(({ id }) => ({ id }));
const edges = records.edges.map(({ subject, object }) => ({ source: subject, target: object }));
const store = openEmbeddedStore(mkdtempSync(join(tmpdir(), "trialgraph-bench-")));
await store.load(records);

const few = { iterations: 5, warmupIterations: 1, time: 0, warmupTime: 0 };

describe("the dataset", () => {
  bench("read and check", async () => void (await readDataset(folder, corpus)), few);
  bench("derive edges", () => void deriveEdges(records), few);
  bench("place the graph", () => void placeGraph({ nodes, edges }), few);
});

describe("the embedded store", () => {
  bench("load nothing new", async () => void (await store.load(records)), few);
  bench(
    "load everything",
    async () => {
      await store.load(emptyRecords);
      await store.load(records);
    },
    few,
  );
  bench("answer the whole graph", async () => void (await readGraph(store)), few);
  const pair = async () => void (await readPair(store, "vladimir-kozlov", "kz-cc-164"));
  bench("answer one pair", pair, few);
});
