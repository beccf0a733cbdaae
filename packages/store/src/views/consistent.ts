// Answers made of several queries: of one version, or made again.
import { StoreError, type GraphStore } from "../store.ts";

const ATTEMPTS = 5;

/** The version of a store and when it was loaded; undefined where it is empty. */
export async function currentDataset(store: GraphStore) {
  const [dataset] = await store.read("dataset", {});
  return dataset;
}

/**
 * Runs `answer` with the current version and starts over if the version has changed by its end.
 * Rejects with `unavailable` where nothing is loaded, and with `busy` after five changes in a row.
 */
export async function consistently<T>(
  store: GraphStore,
  answer: (dataset: { readonly version: string; readonly loadedAt: string }) => Promise<T>,
): Promise<T> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await currentDataset(store);
    if (!before)
      throw new StoreError("unavailable", "nothing is loaded yet: run `trialgraph load`");
    const answered = await answer(before);
    if ((await currentDataset(store))?.version === before.version) return answered;
  }
  throw new StoreError("busy", "the graph is being reloaded: try again in a moment");
}
