// The service under test: the command itself, on a free port, with a data folder of its own.
import { test as base } from "@playwright/test";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** Which store the tests of a project run on. */
export interface StoreOptions {
  readonly storeName: "embedded" | "neo4j";
}

/** The service's address, such as `http://localhost:40001/`. */
export interface Service {
  readonly url: string;
}

const neo4jEnvironment = (): Record<string, string> | undefined => {
  const { TRIALGRAPH_TEST_NEO4J_URI, TRIALGRAPH_TEST_NEO4J_USER, TRIALGRAPH_TEST_NEO4J_PASSWORD } =
    process.env;
  if (!TRIALGRAPH_TEST_NEO4J_URI || !TRIALGRAPH_TEST_NEO4J_PASSWORD) return undefined;
  return {
    NEO4J_URI: TRIALGRAPH_TEST_NEO4J_URI,
    NEO4J_USER: TRIALGRAPH_TEST_NEO4J_USER ?? "neo4j",
    NEO4J_PASSWORD: TRIALGRAPH_TEST_NEO4J_PASSWORD,
  };
};

/** Whether a test Neo4j is there. */
export const hasNeo4j = (): boolean => neo4jEnvironment() !== undefined;

async function addressOf(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error("the service has no output");
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/\S+/.exec(line)?.[0];
    if (url !== undefined) return url;
  }
  throw new Error("the service ended before it listened");
}

/** Starts `trialgraph serve` with the given arguments; `stop` ends it as Ctrl-C does. */
export async function startService(
  storeName: StoreOptions["storeName"],
  args: readonly string[] = [],
): Promise<Service & { readonly stop: () => Promise<number | null> }> {
  const data = mkdtempSync(join(tmpdir(), "trialgraph-e2e-"));
  const { NEO4J_URI: _uri, ...environment } = process.env;
  const child = spawn(
    process.execPath,
    ["apps/cli/bin/trialgraph.mjs", "serve", "--port", "0", "--data", data, ...args],
    {
      cwd: join(import.meta.dirname, ".."),
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...environment, ...(storeName === "neo4j" ? neo4jEnvironment() : {}) },
    },
  );
  const stop = async (): Promise<number | null> => {
    if (child.exitCode === null) {
      child.kill("SIGINT");
      await once(child, "exit");
    }
    rmSync(data, { recursive: true, force: true });
    return child.exitCode;
  };
  return { url: await addressOf(child), stop };
}

/** Playwright's test with a running service for each worker. */
export const test = base.extend<object, StoreOptions & { readonly service: Service }>({
  storeName: ["embedded", { option: true, scope: "worker" }],
  service: [
    async ({ storeName }, use) => {
      const service = await startService(storeName);
      await use(service);
      await service.stop();
    },
    { scope: "worker", timeout: 90_000 },
  ],
});

export { expect } from "@playwright/test";
