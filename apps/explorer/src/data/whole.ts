// The graph with its claims, both of one data version: what the explorer begins with.
import { ClaimsView, GraphView, type DatedClaim } from "@trialgraph/model";
import { ApiError, fetchView } from "./api.ts";

/** A graph and all its claims, of one version. */
export interface Whole {
  readonly version: string;
  readonly graph: GraphView;
  readonly claims: readonly DatedClaim[];
}

const ATTEMPTS = 5;

/** Asks for both until they agree; throws an {@link ApiError} where one fails or they never do. */
export async function fetchWhole(root: URL, signal: AbortSignal): Promise<Whole> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const [graph, { version, claims }] = await Promise.all([
      fetchView(root, "api/graph", GraphView, signal),
      fetchView(root, "api/claims", ClaimsView, signal),
    ]);
    if (graph.version === version) return { version, graph, claims };
  }
  const detail = "The graph and its claims are of different versions. Try again in a moment.";
  throw new ApiError("The data is being loaded anew", detail, 503);
}
