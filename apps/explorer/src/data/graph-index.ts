// The graph with its things at hand by id, and sources numbered as footnotes are.
import {
  dateBounds,
  edgeIdOf,
  numberOf,
  relations,
  type ClaimId,
  type DatedClaim,
  type DateBounds,
  type Edge,
  type Entity,
  type GrammaticalNumber,
  type GraphView,
  type Id,
  type Source,
  type SpeakerRole,
  type Voices,
} from "@trialgraph/model";
import { reportedOn, rolesOfVoices, voicesOfClaim } from "./voices.ts";

/**
 * A claim with what filters and views ask of it: the edge it bears out, whose words it is, the parts
 * they speak in, and the days by both clocks (an inferred date counts as when it happened).
 */
export interface IndexedClaim extends DatedClaim {
  readonly edge: string;
  readonly voices: readonly Id[];
  readonly roles: readonly SpeakerRole[];
  readonly happened: DateBounds;
  readonly reported: DateBounds;
}

/** Lookups over one GraphView. A source's number is its place by date, from 1, all over the explorer. */
export interface GraphIndex {
  readonly view: GraphView;
  readonly entities: ReadonlyMap<Id, Entity>;
  readonly edges: ReadonlyMap<string, Edge>;
  readonly edgesOf: ReadonlyMap<Id, readonly Edge[]>;
  readonly sources: ReadonlyMap<Id, Source & { readonly number: number }>;
  readonly claims: ReadonlyMap<ClaimId, IndexedClaim>;
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

type Lookups = Pick<GraphIndex, "entities" | "sources">;

function happenedOn({ date, dateInferred, dateFrom, dateTo }: DatedClaim): DateBounds {
  const isPrinted = date !== undefined && (dateFrom ?? dateTo) !== undefined;
  if (!isPrinted) return dateBounds(dateInferred?.date ?? "XXXX") ?? {};
  return { ...(dateFrom && { from: dateFrom }), ...(dateTo && { to: dateTo }) };
}

function toIndexedClaim(claim: DatedClaim, { entities, sources }: Lookups): IndexedClaim {
  const voices = voicesOfClaim(claim, sources);
  return {
    ...claim,
    edge: edgeIdOf(claim),
    voices,
    roles: rolesOfVoices(voices, entities),
    happened: happenedOn(claim),
    reported: dateBounds(reportedOn(claim, sources)) ?? {},
  };
}

/** Indexes a graph and its claims. */
export function toGraphIndex(view: GraphView, claims: readonly DatedClaim[] = []): GraphIndex {
  const numbered = view.sources.toSorted(byDate).map((source, i) => ({ ...source, number: i + 1 }));
  const lookups = {
    entities: new Map(view.entities.map((entity) => [entity.id, entity])),
    sources: new Map(numbered.map((source) => [source.id, source])),
  };
  return {
    view,
    ...lookups,
    edges: new Map(view.edges.map((edge) => [edge.id, edge])),
    edgesOf: edgesByEnd(view.edges),
    claims: new Map(claims.map((claim) => [claim.id, toIndexedClaim(claim, lookups)])),
  };
}

/** The claims of an edge, in the order of their ids. */
export const claimsOf = (index: GraphIndex, { claims }: Edge): readonly IndexedClaim[] =>
  claims.flatMap((id) => index.claims.get(id) ?? []);

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

/** All edges between two entities, in either direction. */
export const edgesBetween = (index: GraphIndex, [a, b]: readonly [Id, Id]): readonly Edge[] =>
  (index.edgesOf.get(a) ?? []).filter((edge) => otherEnd(edge, a) === b);

/**
 * The ends of a pair in reading order: the subject of the named edge first, else of the first edge
 * that joins them, else as they come.
 */
export function readingOrder(
  index: GraphIndex,
  [a, b]: readonly [Id, Id],
  edgeId: string | undefined,
): readonly [from: Id, to: Id] {
  const edges = edgesBetween(index, [a, b]);
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
