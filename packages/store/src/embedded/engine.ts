// The one file that touches the embedded engine: opens graphs, runs Cypher, hides everything else of it.
import { createRequire } from "node:module";
import { z } from "zod";
import { StoreError, type Params, type Row } from "../store.ts";

// The engine's CommonJS entry names its exports in a way that Node's ES module loader does not see.
const { GrafeoDB }: typeof import("@grafeo-db/js") = createRequire(import.meta.url)(
  "@grafeo-db/js",
);

const Rows = z.array(z.record(z.string(), z.unknown()));

/** A graph that answers statements with plain rows. */
export interface Graph {
  run(cypher: string, params: Params): Promise<readonly Row[]>;
  close(): void;
}

/** A graph for reading. `ask` also tells the columns, which an answer without rows has too. */
export interface ReadableGraph extends Graph {
  ask(cypher: string, params: Params): Promise<Answer>;
}

/** Columns and rows. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** A writable graph; `commit` keeps all since it was opened, `close` alone keeps none of it. */
export interface WritableGraph extends Graph {
  commit(): void;
}

interface Runner {
  executeCypher(
    cypher: string,
    params?: Params,
  ): Promise<{
    readonly columns: readonly string[];
    toArray(): unknown;
  }>;
}

function toStoreError(error: unknown): StoreError {
  const text = error instanceof Error ? error.message : String(error);
  const syntax = /GRAFEO-Q00\d|syntax error|semantic error/i.test(text);
  return new StoreError(syntax ? "syntax" : "storage", text, { cause: error });
}

async function ask(runner: Runner, cypher: string, params: Params): Promise<Answer> {
  try {
    const result = await runner.executeCypher(cypher, params);
    return { columns: result.columns, rows: Rows.parse(result.toArray()) };
  } catch (error) {
    throw toStoreError(error);
  }
}

const runOn = async (runner: Runner, cypher: string, params: Params) =>
  (await ask(runner, cypher, params)).rows;

/** Opens a finished graph file for reading; many processes may. */
export function openGraph(path: string): ReadableGraph {
  const db = guarded(() => GrafeoDB.openReadOnly(path));
  return {
    ask: (cypher, params) => ask(db, cypher, params),
    run: (cypher, params) => runOn(db, cypher, params),
    close: () => db.close(),
  };
}

/** Creates or opens a file for one load: schema statements first, then everything in one transaction. */
export async function buildGraph(path: string, schema: readonly string[]): Promise<WritableGraph> {
  const db = guarded(() => GrafeoDB.create(path));
  for (const statement of schema) await runOn(db, statement, {});
  const transaction = guarded(() => db.beginTransaction());
  return {
    run: (cypher, params) => runOn(transaction, cypher, params),
    commit: () => guarded(() => (transaction.commit(), db.walCheckpoint())),
    close: () => {
      if (transaction.isActive) transaction.rollback();
      db.close();
    },
  };
}

function guarded<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw toStoreError(error);
  }
}
