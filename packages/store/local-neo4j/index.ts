/** Neo4j Community on this machine, without Docker: for tests, and for laptops with Java. */
export type { BoltAccess } from "./bolt.ts";
export { LocalNeo4jError, type LocalNeo4jErrorKind } from "./errors.ts";
export { missingPrerequisites, type MissingPrerequisite } from "./prerequisites.ts";
export type { Progress } from "./progress.ts";
export { startNeo4j, type RunningNeo4j, type StartOptions } from "./server.ts";
export { startTestNeo4j, type TestNeo4j } from "./test-server.ts";
export { chosenVersion, DEFAULT_NEO4J_VERSION, type Neo4jVersion } from "./version.ts";
