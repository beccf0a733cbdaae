// Full-text search over entities and statements, tolerant of typos and of scripts.
import type { ClaimsView, GraphView, SearchView } from "@trialgraph/model";
import { entitySearch } from "./entities.ts";
import { statementSearch } from "./statements.ts";
import { typedWords } from "./terms.ts";

/** Answers a query over one version of the graph. */
export type Search = (query: string) => SearchView;

/** Builds the indexes of one version: its graph and its claims. */
export function buildSearch(graph: GraphView, { claims }: ClaimsView): Search {
  const entities = entitySearch(graph);
  const statements = statementSearch(claims, graph.entities);
  return (query) => {
    const words = typedWords(query);
    const [things, said] = [entities(words), statements(query, words)];
    return {
      version: graph.version,
      query,
      hits: things.hits,
      statements: said.hits,
      cut: things.cut || said.cut,
    };
  };
}
