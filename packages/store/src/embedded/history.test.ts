// History where it begins and where it ends: a store that an older version wrote, and very many loads.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { generatedRecords } from "../contract/generated.ts";
import { statementOf, statementsOf } from "../cypher-files.ts";
import { noDifferences } from "../history/compare.ts";
import { KEPT_REVISIONS } from "../history/revisions.ts";
import type { Run } from "../load/changes.ts";
import { keepRevision } from "../load/history.ts";
import { writeRecords } from "../load/write.ts";
import { readChanges } from "../views/changes.ts";
import { openEmbeddedStore } from "./embedded-store.ts";
import { buildGraph, openGraph } from "./engine.ts";
import { publishFile } from "./files.ts";

const folder = mkdtempSync(join(tmpdir(), "trialgraph-history-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("begins with the first load over a store that has none", async () => {
  const [older, newer] = fc.sample(generatedRecords, { numRuns: 2, seed: 3 });
  if (!older || !newer) throw new Error("no samples");
  const place = join(folder, "older");
  mkdirSync(place);
  const building = join(place, "building-older.grafeo");
  const schema = statementsOf("schema").filter((statement) => !statement.includes("Revision"));
  const graph = await buildGraph(building, schema);
  const run: Run = (cypher, params) => graph.run(cypher, params);
  await writeRecords(run, "older", older, {});
  graph.commit();
  graph.close();
  publishFile(place, building, "graph-older.grafeo");

  const store = openEmbeddedStore(place);
  expect(await readChanges(store, older.version)).toMatchObject({ known: true, loads: 0 });
  await store.load(newer);
  const view = await readChanges(store, older.version);
  expect(view).toMatchObject({ known: true, loads: 1 });
  expect(view.claims.added.length + view.claims.removed.length + view.claims.changed.length).toBe(
    new Set([...older.claims, ...newer.claims].map(({ id }) => id)).size,
  );
  await store.close();
});

it(`keeps the last ${KEPT_REVISIONS} loads`, async () => {
  const path = join(folder, "many.grafeo");
  const graph = await buildGraph(path, statementsOf("schema"));
  const run: Run = (cypher, params) => graph.run(cypher, params);
  const versionOf = (i: number) => String(i).padStart(64, "0");
  for (let i = 1; i <= KEPT_REVISIONS + 5; i += 1) {
    await keepRevision(run, {
      previous: versionOf(i - 1),
      version: versionOf(i),
      loadedAt: new Date(0).toISOString(),
      changes: noDifferences,
    });
  }
  graph.commit();
  graph.close();
  const read = openGraph(path);
  const rows = await read.run(statementOf("read/revisions"), {});
  read.close();
  expect(rows).toHaveLength(KEPT_REVISIONS);
  expect(rows[0]).toMatchObject({ version: versionOf(KEPT_REVISIONS + 5) });
  expect(rows.at(-1)).toMatchObject({ previous: versionOf(5) });
});
