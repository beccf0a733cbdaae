// Opens the store the environment names, for as long as some work takes.
import { openStore, type GraphStore } from "@trialgraph/store";
import { dataFolder, type PlaceFlags } from "./places.ts";

/** Runs `work` with an open store and closes it afterwards, whatever happens. */
export async function withStore<T>(
  flags: PlaceFlags,
  work: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const store = openStore(process.env, dataFolder(flags));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
