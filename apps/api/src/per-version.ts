// What is read from the store once and kept until the store's version changes.
import {
  currentDataset,
  readClaims,
  readGraph,
  StoreError,
  type GraphStore,
} from "@trialgraph/store";
import { buildSearch, type Search } from "./search/index.ts";

interface Kept<T> {
  readonly version: string | undefined;
  readonly value: Promise<T>;
}

/** A reader that makes its answer again only when the store's version is another. */
function perVersion<T>(store: GraphStore, make: () => Promise<T>): () => Promise<T> {
  let kept: Kept<T> | undefined;
  return async () => {
    const version = (await currentDataset(store))?.version;
    if (kept && kept.version === version) return kept.value;
    const next: Kept<T> = { version, value: make() };
    kept = next;
    next.value.catch(() => {
      if (kept === next) kept = undefined;
    });
    return next.value;
  };
}

const ATTEMPTS = 5;

/** The graph and the claims as the API answers them, and the search over both. */
export function readersOf(store: GraphStore) {
  const graph = perVersion(store, () => readGraph(store));
  const claims = perVersion(store, () => readClaims(store));
  const search = perVersion(store, async (): Promise<Search> => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const [drawn, claimed] = await Promise.all([graph(), claims()]);
      if (drawn.version === claimed.version) return buildSearch(drawn, claimed);
    }
    throw new StoreError("busy", "the graph is being reloaded: try again in a moment");
  });
  return { graph, claims, search };
}
