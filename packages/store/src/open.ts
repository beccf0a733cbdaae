// Which store to open: a Neo4j server where the environment names one, else the embedded one.
import { join } from "node:path";
import { openEmbeddedStore } from "./embedded/embedded-store.ts";
import { openNeo4jStore } from "./neo4j/neo4j-store.ts";
import { StoreError, type GraphStore } from "./store.ts";

/** The environment variables that name a Neo4j server. */
export interface StoreEnvironment {
  readonly NEO4J_URI?: string | undefined;
  readonly NEO4J_USER?: string | undefined;
  readonly NEO4J_PASSWORD?: string | undefined;
  readonly NEO4J_DATABASE?: string | undefined;
}

/** Opens Neo4j where NEO4J_URI is set, else the embedded store below the data folder. */
export function openStore(environment: StoreEnvironment, dataFolder: string): GraphStore {
  const { NEO4J_URI, NEO4J_USER = "neo4j", NEO4J_PASSWORD, NEO4J_DATABASE } = environment;
  if (!NEO4J_URI) return openEmbeddedStore(join(dataFolder, "embedded"));
  if (!/^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/./.test(NEO4J_URI)) {
    throw new StoreError(
      "unavailable",
      `NEO4J_URI is ${NEO4J_URI}: it should look like neo4j://host:7687 or neo4j+s://host`,
    );
  }
  if (!NEO4J_PASSWORD) {
    throw new StoreError("unauthorized", "NEO4J_URI is set: set NEO4J_PASSWORD too");
  }
  return openNeo4jStore({
    uri: NEO4J_URI,
    user: NEO4J_USER,
    password: NEO4J_PASSWORD,
    ...(NEO4J_DATABASE && { database: NEO4J_DATABASE }),
  });
}
