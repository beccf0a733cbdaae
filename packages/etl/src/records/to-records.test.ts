import { GraphRecords } from "@trialgraph/model";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { datasets } from "../testing/arbitrary.ts";
import { sampleDataset } from "../testing/reading.ts";
import { toRecords, versionOfDataset } from "./to-records.ts";
import { DERIVATION, versionOf } from "./version.ts";

test("records are what a store takes: whole, placed, dated, sorted", async () => {
  const records = toRecords(await sampleDataset());
  expect(GraphRecords.parse(records)).toEqual(records);
  expect(records.claims.map(({ id }) => id)).toEqual([
    "digest-2021/001",
    "herald-2020/001",
    "herald-2020/002",
  ]);
  expect(records.claims[1]).toMatchObject({ dateFrom: "2020-03-04", dateTo: "2020-03-04" });
  expect(records.claims[0]).not.toHaveProperty("dateFrom");
  expect(records.edges.map(({ id }) => id)).toContain("ann-lee|CHARGED_WITH|art-7|lee-trial-2020");
  expect(new Set(records.entities.map(({ x, y }) => `${x} ${y}`)).size).toBe(5);
});

test("the version changes with the content, and not with identity decisions", async () => {
  const dataset = await sampleDataset();
  const { version } = toRecords(dataset);
  expect(toRecords({ ...dataset, identities: [] }).version).toBe(version);
  const claims = dataset.claims.map((claim) => ({ ...claim, statement: `${claim.statement}!` }));
  expect(toRecords({ ...dataset, claims }).version).not.toBe(version);
});

test("the order of items does not matter", () => {
  const shuffled = datasets.chain((dataset) =>
    fc.record({
      dataset: fc.constant(dataset),
      entities: fc.shuffledSubarray([...dataset.entities], { minLength: dataset.entities.length }),
      claims: fc.shuffledSubarray([...dataset.claims], { minLength: dataset.claims.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ dataset, ...order }) => {
      expect(toRecords({ ...dataset, ...order })).toEqual(toRecords(dataset));
    }),
    { numRuns: 20 },
  );
});

test("a change of what is derived is a change of the derivation's number", async () => {
  const { version, ...derived } = toRecords(await sampleDataset());
  expect(version).toBe(versionOfDataset(await sampleDataset()));
  const told = "raise DERIVATION in version.ts, and put the new hash here";
  expect({ derivation: DERIVATION, hash: versionOf(derived) }, told).toEqual({
    derivation: 3,
    hash: "c08a6070ed60858a5bb8bec67601cd9625eb769482e542d0649bd9719085d10f",
  });
});
