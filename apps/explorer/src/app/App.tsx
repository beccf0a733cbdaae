// The app: boundary, query client, language and state around the pages; loads the graph first.
import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import { toGraphIndex, type GraphIndex } from "../data/graph-index.ts";
import { useClaims, useGraph } from "../data/queries.ts";
import { toVisible } from "../state/visible/index.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { ExplorerContext, type Explorer } from "./explorer-context.ts";
import { EmptyPage, FailedPage, LoadingPage } from "./Fallback.tsx";
import type { LocationStore } from "./store/location-store.ts";
import { Page } from "./Page.tsx";

/** The graph and its claims; both are of one version or are asked for again. */
function useIndex() {
  const [graph, claims] = [useGraph(), useClaims()];
  const index = useMemo(
    () => graph.data && claims.data && toGraphIndex(graph.data, claims.data.claims),
    [graph.data, claims.data],
  );
  const retry = () => void Promise.all([graph.refetch(), claims.refetch()]);
  const torn = graph.data && claims.data && graph.data.version !== claims.data.version;
  useEffect(() => {
    if (torn) void Promise.all([graph.refetch(), claims.refetch()]);
  }, [torn, graph, claims]);
  return { index: torn ? undefined : index, error: graph.error ?? claims.error, retry };
}

function useExplorerOf(store: LocationStore, index: GraphIndex | undefined): Explorer | undefined {
  const located = useSyncExternalStore(store.subscribe, store.get);
  const { state } = located;
  const { filters, desk } = state;
  const { hidden, expanded, collapsed } = desk;
  const visible = useMemo(
    () => index && toVisible(index, { filters, desk: { hidden, expanded, collapsed } }),
    [index, filters, hidden, expanded, collapsed],
  );
  const version = index?.view.version;
  useEffect(() => {
    if (version !== undefined) store.pinTo(version);
  }, [store, version]);
  return useMemo(() => {
    const { go, hrefOf, undo, redo } = store;
    return index && visible && { ...located, index, visible, go, hrefOf, undo, redo };
  }, [store, located, index, visible]);
}

function Loaded({ store }: { store: LocationStore }) {
  const { index, error, retry } = useIndex();
  const explorer = useExplorerOf(store, index);
  if (error) return <FailedPage error={error} onRetry={retry} />;
  if (!explorer) return <LoadingPage />;
  if (explorer.index.view.entities.length === 0) return <EmptyPage />;
  return (
    <ExplorerContext value={explorer}>
      <Page problem={store.get().problem} />
    </ExplorerContext>
  );
}

/** The whole explorer. */
export function App({ store, client }: { store: LocationStore; client: QueryClient }) {
  return (
    <ErrorBoundary>
      <QueryClientProvider client={client}>
        <Loaded store={store} />
      </QueryClientProvider>
    </ErrorBoundary>
  );
}
