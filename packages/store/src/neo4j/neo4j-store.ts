// The Neo4j adapter: any server that speaks Bolt, single, cluster or Aura.
import { GraphRecords } from "@trialgraph/model";
import neo4j, { type Driver, type ManagedTransaction, type Transaction } from "neo4j-driver";
import { randomUUID } from "node:crypto";
import { statementOf, statementsOf } from "../cypher-files.ts";
import { checkQuery } from "../gate/gate.ts";
import { unchangedSummary, writeRecords } from "../load/write.ts";
import { parseRows, toHealth } from "../reads.ts";
import type {
  GraphStore,
  LoadOptions,
  LoadSummary,
  Params,
  QueryLimits,
  QueryResult,
  Row,
} from "../store.ts";
import { toStoreError } from "./errors.ts";
import { fromBolt, toBolt } from "./values.ts";

/** Where a server is and as whom to speak to it. `database` is the user's home database if left out. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
}

const READ_TIMEOUT_MS = 30_000;
const LOAD_TIMEOUT_MS = 10 * 60_000;
const CONNECT_TIMEOUT_MS = 10_000;

type AnyTransaction = Transaction | ManagedTransaction;

const toParams = (params: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(params).map(([key, value]) => [key, toBolt(value)]));

async function runIn(tx: AnyTransaction, cypher: string, params: object): Promise<readonly Row[]> {
  const { records } = await tx.run(cypher, toParams(params));
  return records.map(rowOf);
}

const rowOf = (record: { readonly keys: readonly PropertyKey[]; get(key: string): unknown }): Row =>
  Object.fromEntries(record.keys.map((key) => [String(key), fromBolt(record.get(String(key)))]));

async function take(
  tx: Transaction,
  cypher: string,
  params: Params,
  maxRows: number,
): Promise<QueryResult> {
  const result = tx.run(cypher, toParams(params));
  const columns = (await result.keys()).map(String);
  const rows: Row[] = [];
  for await (const record of result) {
    if (rows.length === maxRows) return { columns, rows, truncated: true };
    rows.push(rowOf(record));
  }
  return { columns, rows, truncated: false };
}

/** One session with a transaction of its own kind; always closed, rolled back unless committed. */
async function inTransaction<T>(
  driver: Driver,
  address: Neo4jAddress,
  how: { readonly write: boolean; readonly timeoutMs: number },
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const session = driver.session({
    defaultAccessMode: how.write ? neo4j.session.WRITE : neo4j.session.READ,
    fetchSize: 200,
    ...(address.database && { database: address.database }),
  });
  try {
    const tx = await session.beginTransaction({ timeout: how.timeoutMs });
    try {
      return await work(tx);
    } finally {
      if (tx.isOpen()) await tx.rollback();
    }
  } catch (error) {
    throw toStoreError(error, address.uri);
  } finally {
    await session.close();
  }
}

async function applySchema(driver: Driver, address: Neo4jAddress): Promise<void> {
  for (const statement of statementsOf("schema")) {
    await inTransaction(
      driver,
      address,
      { write: true, timeoutMs: LOAD_TIMEOUT_MS },
      async (tx) => {
        await tx.run(statement);
        await tx.commit();
      },
    );
  }
}

const loadInto =
  (records: GraphRecords, options: LoadOptions) =>
  async (tx: Transaction): Promise<LoadSummary> => {
    const run = (cypher: string, params: Params) => runIn(tx, cypher, params);
    const summary = await writeRecords(run, randomUUID(), records, options);
    if (!options.dryRun) await tx.commit();
    return summary;
  };

/** Opens a store on a Neo4j server. Nothing is sent before the first call. */
export function openNeo4jStore(address: Neo4jAddress): GraphStore {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    connectionTimeout: CONNECT_TIMEOUT_MS,
    connectionAcquisitionTimeout: CONNECT_TIMEOUT_MS * 2,
    userAgent: "trialgraph",
  });
  const reading = { write: false, timeoutMs: READ_TIMEOUT_MS };
  const read = (cypher: string, params: object) =>
    inTransaction(driver, address, reading, (tx) => runIn(tx, cypher, params));
  const dataset = async () => parseRows("dataset", await read(statementOf("read/dataset"), {}))[0];
  return {
    async load(records, options = {}) {
      const checked = GraphRecords.parse(records);
      const unchanged = unchangedSummary(checked, await dataset());
      if (unchanged) return unchanged;
      if (!options.dryRun) await applySchema(driver, address);
      const writing = { write: true, timeoutMs: LOAD_TIMEOUT_MS };
      return inTransaction(driver, address, writing, loadInto(checked, options));
    },
    async read(name, params) {
      return parseRows(name, await read(statementOf(`read/${name}`), params));
    },
    async query(cypher, params, limits: QueryLimits) {
      checkQuery(cypher);
      const bounded = { write: false, timeoutMs: limits.timeoutMs };
      return inTransaction(driver, address, bounded, (tx) =>
        take(tx, cypher, params, limits.maxRows),
      );
    },
    async health() {
      return toHealth("neo4j", await dataset());
    },
    async close() {
      await driver.close();
    },
  };
}
