// Full-text search over names, aliases and descriptions, tolerant of typos and of scripts.
import type { GraphView, PlacedEntity, SearchHit } from "@trialgraph/model";
import MiniSearch from "minisearch";
import { foldedWords } from "./fold.ts";

const MAX_HITS = 20;

/** A search over one version of the graph. */
export interface SearchIndex {
  readonly version: string;
  search(query: string): readonly SearchHit[];
}

/** Which of an entity's words the reader should be shown as the match. */
function matchedText(entity: PlacedEntity, terms: readonly string[]): string {
  const has = (text: string) => foldedWords(text).some((word) => terms.includes(word));
  return [entity.name, ...entity.aliases].find(has) ?? entity.description;
}

const fieldsOf = ({ id, name, aliases, description }: PlacedEntity): Record<string, string> => ({
  id,
  name,
  aliases: aliases.join(" ; "),
  description,
});

/** Builds the index of a graph. Names weigh most, then aliases, then descriptions. */
export function buildSearchIndex(graph: GraphView): SearchIndex {
  const degree = new Map<string, number>();
  for (const { subject, object } of graph.edges) {
    for (const id of [subject, object]) degree.set(id, (degree.get(id) ?? 0) + 1);
  }
  const entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
  const index = new MiniSearch<PlacedEntity>({
    fields: ["name", "aliases", "description"],
    extractField: (entity, field) => fieldsOf(entity)[field] ?? "",
    tokenize: (text) => [...foldedWords(text)],
    processTerm: (term) => term,
    searchOptions: {
      boost: { name: 4, aliases: 3 },
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      combineWith: "AND",
      boostDocument: (id) => 1 + Math.log1p(degree.get(String(id)) ?? 0) / 5,
    },
  });
  index.addAll(graph.entities);
  const search = (query: string): SearchHit[] =>
    index
      .search(query)
      .slice(0, MAX_HITS)
      .flatMap(({ id, score, terms }) => {
        const entity = entities.get(String(id));
        if (!entity) return [];
        const { kind, name, description } = entity;
        return [
          { id: entity.id, kind, name, description, matched: matchedText(entity, terms), score },
        ];
      });
  return { version: graph.version, search };
}
