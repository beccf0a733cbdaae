// The Neo4j server of the tests: started once by the global setup and handed to every suite.
import { inject } from "vitest";
import type { Neo4jAddress } from "./neo4j-store.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly neo4j: Neo4jAddress | null;
  }
}

/** The server's address; null where it could not be started (the run says why). */
export const testNeo4j = (): Neo4jAddress | null => inject("neo4j");
