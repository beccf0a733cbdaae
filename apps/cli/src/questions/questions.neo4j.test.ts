// The twelve questions on a real Neo4j.
import { openNeo4jStore } from "@trialgraph/store";
import { emptyRecords } from "@trialgraph/store/contract";
import { testNeo4j } from "@trialgraph/store/test-access";
import { describe } from "vitest";
import { answersQuestions } from "./suite.ts";

const address = testNeo4j();

describe.skipIf(address === null)("the questions on Neo4j", () => {
  answersQuestions(
    () => {
      if (!address) throw new Error("there is no Neo4j to ask");
      return openNeo4jStore(address);
    },
    async (store) => {
      await store.load(emptyRecords);
      await store.close();
    },
  );
});
