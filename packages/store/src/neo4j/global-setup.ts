// Vitest's global setup: starts the Neo4j server that the suites share, and stops it.
import type { TestProject } from "vitest/node";
import { missingPrerequisites, startTestNeo4j } from "../../local-neo4j/index.ts";
import "./test-access.ts";

/** Whether a server is named, or can be started; TRIALGRAPH_TEST_NEO4J=none says that neither is wanted. */
function isAvailable(): boolean {
  if (process.env["TRIALGRAPH_TEST_NEO4J"] === "none") return false;
  return Boolean(process.env["TRIALGRAPH_TEST_NEO4J_URI"]) || missingPrerequisites().length === 0;
}

/** Starts the server, or takes the one named by TRIALGRAPH_TEST_NEO4J_URI; returns the teardown. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!isAvailable()) {
    project.provide("neo4j", null);
    return async () => {};
  }
  const { uri, user, password, stop } = await startTestNeo4j();
  project.provide("neo4j", { uri, user, password });
  return stop;
}
