// The app: boundary, query client, theme and state around the pages; loads the graph first.
import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { useMemo, useSyncExternalStore } from "react";
import { toGraphIndex } from "../data/graph-index.ts";
import { useGraph } from "../data/queries.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { ExplorerContext, type Explorer } from "./explorer-context.ts";
import { EmptyPage, FailedPage, LoadingPage } from "./Fallback.tsx";
import type { LocationStore } from "./location-store.ts";
import { Page } from "./Page.tsx";

function Loaded({ store }: { store: LocationStore }) {
  const { data, error, refetch } = useGraph();
  const { state, moved, problems } = useSyncExternalStore(store.subscribe, store.get);
  const index = useMemo(() => data && toGraphIndex(data), [data]);
  const { go, hrefOf } = store;
  const explorer = useMemo<Explorer | undefined>(
    () => index && { index, state, moved, go, hrefOf },
    [index, state, moved, go, hrefOf],
  );
  if (error) return <FailedPage error={error} onRetry={() => void refetch()} />;
  if (!explorer) return <LoadingPage />;
  if (explorer.index.view.entities.length === 0) return <EmptyPage />;
  return (
    <ExplorerContext value={explorer}>
      <Page problems={problems} />
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
