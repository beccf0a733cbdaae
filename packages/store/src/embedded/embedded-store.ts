// The embedded adapter: a graph file in the data folder, no server. Readers of any process see the
// old file or the new one; a load that dies leaves only a leftover that the next load removes.
import { randomUUID } from "node:crypto";
import { copyFileSync, existsSync } from "node:fs";
import { basename, join } from "node:path";
import { GraphRecords } from "@trialgraph/model";
import { statementOf, statementsOf } from "../cypher-files.ts";
import type { Run } from "../load/changes.ts";
import { writeRecords, unchangedSummary } from "../load/write.ts";
import { checkQuery } from "../gate/gate.ts";
import { parseRows, toHealth } from "../reads.ts";
import {
  StoreError,
  type GraphStore,
  type LoadOptions,
  type LoadSummary,
  type Row,
} from "../store.ts";
import { buildGraph, openGraph, type Graph } from "./engine.ts";
import { currentFile, publishFile, removeLeftovers, takeLock } from "./files.ts";
import { runInChild } from "./query-process.ts";

/** A graph that is open for reading, and how many reads it serves at the moment. */
interface Open {
  readonly path: string;
  readonly graph: Graph;
  readers: number;
  outdated: boolean;
}

function release(open: Open): void {
  open.readers -= 1;
  if (open.outdated && open.readers === 0) open.graph.close();
}

function retire(open: Open | undefined): void {
  if (!open) return;
  open.outdated = true;
  if (open.readers === 0) open.graph.close();
}

/** Opens whatever graph is current, again whenever the pointer has moved. */
function openCurrent(folder: string) {
  let open: Open | undefined;
  const acquire = (): Open | undefined => {
    const path = currentFile(folder);
    if (path === open?.path) return open;
    retire(open);
    open =
      path === undefined
        ? undefined
        : { path, graph: openGraph(path), readers: 0, outdated: false };
    return open;
  };
  const read = async (cypher: string, params: object): Promise<readonly Row[]> => {
    const used = acquire();
    if (!used) return [];
    used.readers += 1;
    try {
      return await used.graph.run(cypher, { ...params });
    } finally {
      release(used);
    }
  };
  return { read, close: () => retire(open) };
}

/** Builds the wanted graph in a file of its own, from a copy of the current one. */
async function buildFile(
  building: string,
  current: string | undefined,
  records: GraphRecords,
  options: LoadOptions,
): Promise<LoadSummary> {
  if (current !== undefined && existsSync(current)) copyFileSync(current, building);
  const graph = await buildGraph(building, statementsOf("schema"));
  try {
    const run: Run = (cypher, params) => graph.run(cypher, params);
    const summary = await writeRecords(run, basename(building), records, options);
    if (!options.dryRun) graph.commit();
    return summary;
  } finally {
    graph.close();
  }
}

/** Builds and publishes; whatever is not published leaves no file behind. */
async function build(
  folder: string,
  records: GraphRecords,
  options: LoadOptions,
): Promise<LoadSummary> {
  const token = randomUUID().slice(0, 8);
  const current = currentFile(folder);
  try {
    const building = join(folder, `building-${token}.grafeo`);
    const summary = await buildFile(building, current, records, options);
    const file = `graph-${records.version.slice(0, 12)}-${token}.grafeo`;
    if (!options.dryRun) publishFile(folder, building, file);
    return summary;
  } finally {
    const kept = currentFile(folder);
    removeLeftovers(folder, kept === undefined ? undefined : basename(kept));
  }
}

const toStorageError = (error: unknown, folder: string): unknown => {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  if (!("code" in error)) return error;
  return new StoreError(
    "storage",
    `the graph could not be written to ${folder} (${error.message}): free some space or choose another folder with --data; the store is as it was`,
    { cause: error },
  );
};

/** Opens the embedded store in a folder, which is created by the first load. */
export function openEmbeddedStore(folder: string): GraphStore {
  const reader = openCurrent(folder);
  const dataset = async () =>
    parseRows("dataset", await reader.read(statementOf("read/dataset"), {}))[0];
  return {
    async load(records, options = {}) {
      const checked = GraphRecords.parse(records);
      const unchanged = unchangedSummary(checked, await dataset());
      if (unchanged) return unchanged;
      let unlock: (() => void) | undefined;
      try {
        unlock = takeLock(folder);
        return await build(folder, checked, options);
      } catch (error) {
        throw toStorageError(error, folder);
      } finally {
        unlock?.();
      }
    },
    async read(name, params) {
      return parseRows(name, await reader.read(statementOf(`read/${name}`), params));
    },
    async query(cypher, params, limits) {
      checkQuery(cypher);
      const path = currentFile(folder);
      if (path === undefined) return { columns: [], rows: [], truncated: false };
      return runInChild(path, cypher, params, limits);
    },
    async health() {
      return toHealth("embedded", await dataset());
    },
    async close() {
      reader.close();
    },
  };
}
