// The app: boundary, query client, language and state around the pages; loads the graph first.
import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import { toGraphIndex, type GraphIndex } from "../data/graph-index.ts";
import { useWhole } from "../data/queries.ts";
import { toVisible } from "../state/visible/index.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { ExplorerContext, ShownContext, type Explorer } from "./explorer-context.ts";
import { EmptyPage, FailedPage, LoadingPage } from "./Fallback.tsx";
import type { LocationStore } from "./store/location-store.ts";
import { Page } from "./Page.tsx";

/** The graph with its claims; once there it stays, whatever becomes of asking again. */
function useIndex() {
  const { data, error, refetch } = useWhole();
  const index = useMemo(() => data && toGraphIndex(data.graph, data.claims), [data]);
  return { index, error: index ? null : error, retry: () => void refetch() };
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
    const { go, settle, hrefOf, undo, redo } = store;
    return index && visible && { ...located, index, visible, go, settle, hrefOf, undo, redo };
  }, [store, located, index, visible]);
}

/** The part that a selection does not change, the same object until something of it does. */
function useShownOf(explorer: Explorer | undefined) {
  const { index, visible, go, state } = explorer ?? {};
  const { filters, desk } = state ?? {};
  return useMemo(
    () =>
      index && visible && go && filters && desk && { index, visible, go, state: { filters, desk } },
    [index, visible, go, filters, desk],
  );
}

function Loaded({ store }: { store: LocationStore }) {
  const { index, error, retry } = useIndex();
  const explorer = useExplorerOf(store, index);
  const shown = useShownOf(explorer);
  if (error) return <FailedPage error={error} onRetry={retry} />;
  if (!explorer) return <LoadingPage />;
  if (explorer.index.view.entities.length === 0) return <EmptyPage />;
  return (
    <ExplorerContext value={explorer}>
      <ShownContext value={shown}>
        <Page problem={store.get().problem} />
      </ShownContext>
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
