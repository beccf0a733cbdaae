// The store: one interface, two adapters, and the views that are read from either.
export { openEmbeddedStore } from "./embedded/embedded-store.ts";
export { checkQuery } from "./gate/gate.ts";
export { openNeo4jStore, type Neo4jAddress } from "./neo4j/neo4j-store.ts";
export { cypherNames, statementOf } from "./cypher-files.ts";
export { openStore, type StoreEnvironment } from "./open.ts";
export { reads, type ReadName, type ReadParams, type ReadRow } from "./reads.ts";
export * from "./store.ts";
export { readChanges } from "./views/changes.ts";
export { currentDataset } from "./views/consistent.ts";
export { readEdge, readEntity, readPair, readSource } from "./views/details.ts";
export { readClaims, readGraph, readRecords } from "./views/graph.ts";
