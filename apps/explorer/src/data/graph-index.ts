// The graph with its things at hand by id, and sources numbered as footnotes are.
import {
  numberOf,
  relations,
  type Edge,
  type Entity,
  type GrammaticalNumber,
  type GraphView,
  type Id,
  type Source,
  type Voices,
} from "@trialgraph/model";

/** Lookups over one GraphView. A source's number is its place by date, from 1, all over the explorer. */
export interface GraphIndex {
  readonly view: GraphView;
  readonly entities: ReadonlyMap<Id, Entity>;
  readonly edges: ReadonlyMap<string, Edge>;
  readonly edgesOf: ReadonlyMap<Id, readonly Edge[]>;
  readonly sources: ReadonlyMap<Id, Source & { readonly number: number }>;
}

const byDate = (a: Source, b: Source): number =>
  a.published.localeCompare(b.published, "en") || a.id.localeCompare(b.id, "en");

function edgesByEnd(edges: readonly Edge[]): ReadonlyMap<Id, readonly Edge[]> {
  const byEnd = new Map<Id, Edge[]>();
  for (const edge of edges) {
    for (const end of new Set([edge.subject, edge.object])) {
      byEnd.set(end, [...(byEnd.get(end) ?? []), edge]);
    }
  }
  return byEnd;
}

/** Indexes a graph. */
export function toGraphIndex(view: GraphView): GraphIndex {
  const numbered = view.sources.toSorted(byDate).map((source, i) => ({ ...source, number: i + 1 }));
  return {
    view,
    entities: new Map(view.entities.map((entity) => [entity.id, entity])),
    edges: new Map(view.edges.map((edge) => [edge.id, edge])),
    edgesOf: edgesByEnd(view.edges),
    sources: new Map(numbered.map((source) => [source.id, source])),
  };
}

/** An entity's name; its id where the graph does not hold it. */
export const nameOf = (index: GraphIndex, id: Id): string => index.entities.get(id)?.name ?? id;

/** The short name, for lists and captions. */
export function shortNameOf(index: GraphIndex, id: Id): string {
  const entity = index.entities.get(id);
  return entity?.short ?? entity?.name ?? id;
}

/** Whether an entity is spoken of as one or as several. */
export const numberIn = (index: GraphIndex, id: Id): GrammaticalNumber =>
  numberOf(index.entities.get(id));

/** The other end of an edge (the same one where it joins a thing to itself). */
export const otherEnd = (edge: Edge, id: Id): Id =>
  edge.subject === id ? edge.object : edge.subject;

/**
 * The ends of a pair in reading order: the subject of the named edge first, else of the first edge
 * that joins them, else as they come.
 */
export function readingOrder(
  index: GraphIndex,
  [a, b]: readonly [Id, Id],
  edgeId: string | undefined,
): readonly [from: Id, to: Id] {
  const edges = (index.edgesOf.get(a) ?? []).filter((edge) => otherEnd(edge, a) === b);
  const edge = edges.find(({ id }) => id === edgeId) ?? edges[0];
  return edge?.subject === b ? [b, a] : [a, b];
}

/** For each entity the bodies it speaks for, as the affirmed edges tell; see `voicesOf` of the model. */
export function voicesIn(edges: readonly Edge[]): Voices {
  const voices = new Map<Id, Set<Id>>();
  for (const { relation, standing, subject, object } of edges) {
    if (!relations[relation].voice || standing === "denied") continue;
    voices.set(subject, (voices.get(subject) ?? new Set()).add(object));
  }
  return voices;
}
