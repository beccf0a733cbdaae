// The questions the explorer asks, as react-query hooks. Answers of one data version never grow old, and
// none is given beside a graph of another.
import { ChangesView, SearchView, SourceView, type Id } from "@trialgraph/model";
import {
  keepPreviousData,
  QueryClient,
  useQueries,
  useQuery,
  type UseQueryResult,
} from "@tanstack/react-query";
import type { z } from "zod";
import { ApiError, fetchView } from "./api.ts";
import { ofVersion, oneVersionCache } from "./versions.ts";
import { fetchWhole, type Whole } from "./whole.ts";

/** The address that the page is served from; everything else is relative to it. */
export const root = new URL(document.baseURI);

/** What could not be reached is asked for once more; a refusal is an answer. */
const retry = (count: number, error: Error): boolean =>
  error instanceof ApiError && error.status === 0 && count < 1;

/** A client whose answers stay fresh for as long as the page is open and the data stays the same. */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: oneVersionCache(() => client),
    defaultOptions: { queries: { staleTime: Infinity, refetchOnWindowFocus: false, retry } },
  });
  return client;
}

const ask = <S extends z.ZodType>(path: string, schema: S) => ({
  queryKey: [path],
  queryFn: ({ signal }: { signal: AbortSignal }) => fetchView(root, path, schema, signal),
});

/** The whole graph with every claim; what is at hand stays until what is newer is there. */
export const useWhole = (): UseQueryResult<Whole> =>
  useQuery({ queryKey: ["whole"], queryFn: ({ signal }) => fetchWhole(root, signal) });

/** Lets through what is of the version of the graph at hand. */
const useOfVersion = () => ofVersion(useWhole().data?.version);

/** An answer; no data where it is of another version than the graph. */
type Agreeing<View> = UseQueryResult<View | undefined>;

/** What changed since a data version, or the beginning of one; nothing is asked without it. */
export function useChanges(since: string | undefined): Agreeing<ChangesView> {
  const path = `api/changes?since=${since ?? ""}`;
  const select = useOfVersion();
  return useQuery({ ...ask(path, ChangesView), select, enabled: since !== undefined });
}

const sourceQuery = (id: Id) => ask(`api/sources/${id}`, SourceView);

/** A source with its claims and, where attached, its text. */
export function useSource(id: Id): Agreeing<SourceView> {
  const select = useOfVersion();
  return useQuery({ ...sourceQuery(id), select });
}

/** Several sources at once, in the order asked for. */
export function useSources(ids: readonly Id[]): Agreeing<SourceView>[] {
  const select = useOfVersion();
  return useQueries({ queries: ids.map((id) => ({ ...sourceQuery(id), select })) });
}

/** What a search finds; an empty query asks nothing, and old hits stay until new ones come. */
export function useSearch(query: string): Agreeing<SearchView> {
  const select = useOfVersion();
  return useQuery({
    ...ask(`api/search?q=${encodeURIComponent(query)}`, SearchView),
    select,
    enabled: query !== "",
    placeholderData: keepPreviousData,
  });
}
