// The tests of the twelve questions, for any store that holds the project's own dataset.
import { openCorpus, readDataset, toRecords } from "@trialgraph/etl";
import type { GraphRecords } from "@trialgraph/model";
import { statementOf, type GraphStore } from "@trialgraph/store";
import { afterAll, beforeAll, expect, it } from "vitest";
import { inRepository } from "../places.ts";
import { differenceOf } from "./question.ts";
import { questions } from "./questions.ts";

const LIMITS = { timeoutMs: 20_000, maxRows: 1_000 };

async function ownRecords(): Promise<GraphRecords> {
  const folder = inRepository("packages/dataset");
  const { dataset, problems } = await readDataset(folder, await openCorpus(undefined));
  if (!dataset) throw new Error(problems.map(({ message }) => message).join("\n"));
  return toRecords(dataset);
}

/** Registers a test for each question. `leave` puts the store back as others should find it. */
export function answersQuestions(
  open: () => GraphStore,
  leave: (store: GraphStore) => Promise<void>,
): void {
  let store: GraphStore;
  beforeAll(async () => {
    store = open();
    await store.load(await ownRecords());
  });
  afterAll(() => leave(store));

  it.each(questions)("answers $file as the documents do", async ({ file, params, expected }) => {
    const { rows, truncated } = await store.query(statementOf(`library/${file}`), params, LIMITS);
    expect(truncated).toBe(false);
    expect(differenceOf(expected, rows)).toEqual({ missing: [], unexpected: [] });
  });
}
