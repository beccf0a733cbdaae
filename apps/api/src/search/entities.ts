// Search over entities: names weigh most, then short names and aliases, then descriptions.
import type { GraphView, PlacedEntity, SearchHit } from "@trialgraph/model";
import MiniSearch from "minisearch";
import { hasAny } from "./fold.ts";
import { best, found, type Best, type Found } from "./found.ts";
import { nameWeight, namesInWords, namesOf } from "./names.ts";
import { searchOptions, termsOf, type TypedWords } from "./terms.ts";

/** Which of an entity's words the reader should be shown as the match. */
const matchedText = (entity: PlacedEntity, terms: ReadonlySet<string>): string =>
  namesOf(entity).find((text) => hasAny(text, terms)) ?? entity.description;

function fieldsOf(entity: PlacedEntity): Record<string, string> {
  const { id, name, description } = entity;
  const [, ...others] = namesOf(entity);
  return { id, name, others: others.join(" ; "), description };
}

function toHit(entity: PlacedEntity, { score, terms }: Found): SearchHit {
  const { id, kind, name, description } = entity;
  return { id, kind, name, description, matched: matchedText(entity, terms), score };
}

/** How many edges each entity is an end of. */
function degreesOf({ edges }: GraphView): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { subject, object } of edges) {
    for (const id of [subject, object]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return degrees;
}

function indexOf(graph: GraphView): MiniSearch<PlacedEntity> {
  const degrees = degreesOf(graph);
  const index = new MiniSearch<PlacedEntity>({
    fields: ["name", "others", "description"],
    extractField: (entity, field) => fieldsOf(entity)[field] ?? "",
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: {
      ...searchOptions,
      boost: { name: 4, others: 3 },
      boostDocument: (id) => 1 + Math.log1p(degrees.get(String(id)) ?? 0) / 5,
    },
  });
  index.addAll(graph.entities);
  return index;
}

/** A search over the entities of a graph, best first. */
export function entitySearch(graph: GraphView) {
  const entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
  const index = indexOf(graph);
  const names = new Map(graph.entities.map((entity) => [entity.id, namesInWords(entity)]));
  return (words: TypedWords): Best<SearchHit> =>
    best(
      found(index, words, (hit) => nameWeight(words, names.get(hit.id) ?? [], hit)),
      (hit) => {
        const entity = entities.get(hit.id);
        return entity ? [toHit(entity, hit)] : [];
      },
    );
}
