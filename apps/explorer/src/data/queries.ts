// The questions the explorer asks, as react-query hooks. Answers of one data version never grow old.
import {
  ChangesView,
  ClaimsView,
  GraphView,
  SearchView,
  SourceView,
  type Id,
} from "@trialgraph/model";
import {
  keepPreviousData,
  QueryClient,
  useQueries,
  useQuery,
  type UseQueryResult,
} from "@tanstack/react-query";
import type { z } from "zod";
import { ApiError, fetchView } from "./api.ts";

/** The address that the page is served from; everything else is relative to it. */
export const root = new URL(document.baseURI);

/** What could not be reached is asked for once more; a refusal is an answer. */
const retry = (count: number, error: Error): boolean =>
  error instanceof ApiError && error.status === 0 && count < 1;

/** A client whose answers stay fresh for as long as the page is open. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: Infinity, refetchOnWindowFocus: false, retry } },
  });
}

const ask = <S extends z.ZodType>(path: string, schema: S) => ({
  queryKey: [path],
  queryFn: ({ signal }: { signal: AbortSignal }) => fetchView(root, path, schema, signal),
});

/** The whole graph. */
export const useGraph = (): UseQueryResult<GraphView> => useQuery(ask("api/graph", GraphView));

/** Every claim of the graph. */
export const useClaims = (): UseQueryResult<ClaimsView> => useQuery(ask("api/claims", ClaimsView));

/** What changed since a data version, or the beginning of one; nothing is asked without it. */
export const useChanges = (since: string | undefined): UseQueryResult<ChangesView> =>
  useQuery({
    ...ask(`api/changes?since=${since ?? ""}`, ChangesView),
    enabled: since !== undefined,
  });

/** A source with its claims and, where attached, its text. */
export const useSource = (id: Id): UseQueryResult<SourceView> =>
  useQuery(ask(`api/sources/${id}`, SourceView));

/** Several sources at once, in the order asked for. */
export const useSources = (ids: readonly Id[]): UseQueryResult<SourceView>[] =>
  useQueries({ queries: ids.map((id) => ask(`api/sources/${id}`, SourceView)) });

/** What a search finds; an empty query asks nothing, and old hits stay until new ones come. */
export const useSearch = (query: string): UseQueryResult<SearchView> =>
  useQuery({
    ...ask(`api/search?q=${encodeURIComponent(query)}`, SearchView),
    enabled: query !== "",
    placeholderData: keepPreviousData,
  });
