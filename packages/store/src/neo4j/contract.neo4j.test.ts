import { describe } from "vitest";
import { storeContract } from "../contract/contract.ts";
import { openNeo4jStore } from "./neo4j-store.ts";
import { testNeo4j } from "./test-access.ts";

const address = testNeo4j();

describe.skipIf(address === null)("with a real server", () => {
  storeContract("neo4j", async () => {
    if (!address) throw new Error("no server");
    return openNeo4jStore(address);
  });
});
