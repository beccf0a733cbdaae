/** One empty Neo4j for all test suites: a throw-away server, or one named in the environment. */
import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NEO4J_USER, readServerCypher, withDriver, type BoltAccess } from "./bolt.ts";
import { LocalNeo4jError } from "./errors.ts";
import type { Progress } from "./progress.ts";
import { startNeo4j } from "./server.ts";

/** A server that tests may write to. */
export type TestNeo4j = BoltAccess & {
  /** Ends a server that was started for the tests; empties one from the environment again. */
  readonly stop: () => Promise<void>;
};

/**
 * Starts a server with a random password on a free port, its home in the system's folder for temporary files
 * and removed on stop. Where `TRIALGRAPH_TEST_NEO4J_URI` is set, with `TRIALGRAPH_TEST_NEO4J_USER` (default
 * neo4j) and `TRIALGRAPH_TEST_NEO4J_PASSWORD`, that server is used instead.
 * @throws LocalNeo4jError `not-empty` where that server holds any data; else those of `startNeo4j`
 */
export async function startTestNeo4j(progress?: Progress): Promise<TestNeo4j> {
  const named = testServerFromEnv(process.env);
  if (named === undefined) {
    const home = join(tmpdir(), `trialgraph-neo4j-${randomUUID()}`);
    return startNeo4j({ home, throwAway: true, progress });
  }
  await requireEmpty(named);
  return { ...named, stop: () => removeAll(named) };
}

async function removeAll(access: BoltAccess): Promise<void> {
  const cypher = await readServerCypher("remove-all");
  await withDriver(access, (driver) => driver.executeQuery(cypher));
}

function testServerFromEnv(env: NodeJS.ProcessEnv): BoltAccess | undefined {
  const uri = env.TRIALGRAPH_TEST_NEO4J_URI;
  if (!uri) return undefined;
  const password = env.TRIALGRAPH_TEST_NEO4J_PASSWORD;
  if (!password) {
    const message = "TRIALGRAPH_TEST_NEO4J_URI is set: set TRIALGRAPH_TEST_NEO4J_PASSWORD too.";
    throw new LocalNeo4jError("bad-option", message);
  }
  return { uri, user: env.TRIALGRAPH_TEST_NEO4J_USER || NEO4J_USER, password };
}

/** @throws LocalNeo4jError `not-empty` where the server's default database holds a node */
export async function requireEmpty(access: BoltAccess): Promise<void> {
  const cypher = await readServerCypher("count-nodes");
  const { records } = await withDriver(access, (driver) => driver.executeQuery(cypher));
  const nodes: unknown = records[0]?.get("nodes");
  if (nodes === 0) return;
  const message =
    `The server for tests, ${access.uri}, holds ${String(nodes)} nodes. Tests write and delete: ` +
    "name an empty one in TRIALGRAPH_TEST_NEO4J_URI, or unset it to have one started.";
  throw new LocalNeo4jError("not-empty", message);
}
