// The drawn graph and its search index, kept until the store's version changes.
import type { GraphView } from "@trialgraph/model";
import { currentDataset, readGraph, type GraphStore } from "@trialgraph/store";
import { buildSearchIndex, type SearchIndex } from "./search/index.ts";

/** One version of the graph with the search over it. */
export interface CachedGraph {
  readonly view: GraphView;
  readonly index: SearchIndex;
}

/** Returns a reader of the current graph that reads the store again only when its version is another. */
export function cachedGraph(store: GraphStore): () => Promise<CachedGraph> {
  let cached: CachedGraph | undefined;
  return async () => {
    const dataset = await currentDataset(store);
    if (cached && cached.view.version === dataset?.version) return cached;
    const view = await readGraph(store);
    cached = { view, index: buildSearchIndex(view) };
    return cached;
  };
}
