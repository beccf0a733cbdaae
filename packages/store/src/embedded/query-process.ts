// Typed queries against the embedded engine, which knows neither timeout nor memory cap: each runs
// in a child process over a read-only graph and is killed at its deadline or memory limit.
import { fork, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { StoreError, type Params, type QueryLimits, type QueryResult } from "../store.ts";

const MAX_MEMORY_BYTES = 512 * 1024 * 1024;
const PAGE_BYTES = 4096;
const START_MS = 10_000;

const Answer = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ready") }),
  z.object({ kind: z.literal("error"), code: z.enum(["syntax", "storage"]), message: z.string() }),
  z.object({
    kind: z.literal("rows"),
    columns: z.array(z.string()),
    rows: z.array(z.record(z.string(), z.unknown())),
    truncated: z.boolean(),
  }),
]);

/** Resident memory of a process in bytes, where the system tells it (Linux). */
function memoryOf(child: ChildProcess): number {
  try {
    const pages = readFileSync(`/proc/${child.pid}/statm`, "utf8").split(" ")[1];
    return Number(pages) * PAGE_BYTES;
  } catch {
    return 0;
  }
}

function startChild(): ChildProcess {
  return fork(fileURLToPath(new URL("./query-child.ts", import.meta.url)), {
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
}

/** Rejects at the deadline (counted from the child's being ready) or over the memory limit. */
function watch(child: ChildProcess, timeoutMs: number, fail: (error: StoreError) => void) {
  let deadline = Date.now() + START_MS;
  const timer = setInterval(() => {
    if (Date.now() > deadline) {
      fail(new StoreError("timeout", `the query was stopped after ${timeoutMs} ms: ask for less`));
    } else if (memoryOf(child) > MAX_MEMORY_BYTES) {
      fail(new StoreError("refused", "the query was stopped for its memory: ask for less"));
    }
  }, 50);
  return {
    begin: () => (deadline = Date.now() + timeoutMs),
    stop: () => clearInterval(timer),
  };
}

/** Runs one query over the graph file at `path` and answers at most `maxRows` rows. */
export async function runInChild(
  path: string,
  cypher: string,
  params: Params,
  { timeoutMs, maxRows }: QueryLimits,
): Promise<QueryResult> {
  const child = startChild();
  const outcome = new Promise<QueryResult>((resolve, reject) => {
    const guard = watch(child, timeoutMs, reject);
    child.once("exit", () => {
      guard.stop();
      reject(new StoreError("storage", "the query's process ended without an answer"));
    });
    child.on("message", (message) => {
      const answer = Answer.parse(message);
      if (answer.kind === "ready") guard.begin();
      else if (answer.kind === "error") reject(new StoreError(answer.code, answer.message));
      else resolve({ columns: answer.columns, rows: answer.rows, truncated: answer.truncated });
    });
    child.send({ path, cypher, params, maxRows });
  });
  return outcome.finally(() => child.kill("SIGKILL"));
}
