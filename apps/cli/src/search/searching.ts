// The service over the real dataset in a store of its own, as the tests of the search ask it.
import { createService } from "@trialgraph/api";
import { openCorpus, readDataset, toRecords } from "@trialgraph/etl";
import { SearchView, type GraphRecords } from "@trialgraph/model";
import { openEmbeddedStore } from "@trialgraph/store";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inRepository } from "../places.ts";

/** The dataset, a search over it by way of the API, and what lets go of both. */
export interface Searching {
  readonly records: GraphRecords;
  search(query: string): Promise<SearchView>;
  close(): Promise<void>;
}

/** Loads the dataset and opens the service. */
export async function openSearching(): Promise<Searching> {
  const folder = mkdtempSync(join(tmpdir(), "trialgraph-search-"));
  const corpus = await openCorpus(undefined);
  const { dataset } = await readDataset(inRepository("packages/dataset"), corpus);
  if (!dataset) throw new Error("the dataset is not valid");
  const records = toRecords(dataset);
  const store = openEmbeddedStore(folder);
  await store.load(records);
  const service = createService({ store, textOf: () => undefined });
  return {
    records,
    async search(query) {
      const answer = await service.request(`/api/search?q=${encodeURIComponent(query)}`);
      return SearchView.parse(await answer.json());
    },
    async close() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
