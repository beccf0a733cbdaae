/** Which Neo4j is started, and what follows from its version: the Java it needs, its entry point, its settings. */
import { LocalNeo4jError } from "./errors.ts";

/** The version without a choice: long-term support, and content with Java 17. */
export const DEFAULT_NEO4J_VERSION = "5.26.30";

/** One release of Neo4j Community. */
export type Neo4jVersion = {
  /** As on Maven Central: `5.26.30`, `2026.08.1`. */
  readonly number: string;
  /** The lowest major version of Java that it runs on. */
  readonly javaMajor: number;
  readonly mainClass: string;
  /** The file in `distribution/` with the settings that only this line of versions knows. */
  readonly settingsFile: string;
};

/**
 * Reads `NEO4J_VERSION`. Tried: 5.26.30 on Java 17 and 25, 2026.08.1 on Java 25.
 * @throws LocalNeo4jError `bad-option` for anything but a release of Neo4j 5 or of a year from 2026 on
 */
export function chosenVersion(env: NodeJS.ProcessEnv = process.env): Neo4jVersion {
  const number = env.NEO4J_VERSION || DEFAULT_NEO4J_VERSION;
  if (/^5\.\d+\.\d+$/.test(number)) {
    const mainClass = "org.neo4j.server.CommunityEntryPoint";
    return { number, javaMajor: 17, mainClass, settingsFile: "neo4j-5.conf" };
  }
  if (/^20(2[6-9]|[3-9]\d)\.\d{2}\.\d+$/.test(number)) {
    const mainClass = "org.neo4j.server.Neo4jCommunity";
    return { number, javaMajor: 21, mainClass, settingsFile: "neo4j-calendar.conf" };
  }
  throw new LocalNeo4jError(
    "bad-option",
    `NEO4J_VERSION is "${number}": give a release such as ${DEFAULT_NEO4J_VERSION} or 2026.08.1.`,
  );
}
