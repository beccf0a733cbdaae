// Small views for tests: entities and edges with everything that a test doesn't care about filled in.
import {
  Source,
  type Edge,
  type EntityKind,
  type GraphView,
  type PlacedEntity,
} from "@trialgraph/model";

/** An entity with an id, a kind and a place. */
export function entity(id: string, kind: EntityKind, x = 0, y = 0): PlacedEntity {
  const cite = { source: "report", start: 0, end: 10, quote: id };
  return { id, kind, name: `Name of ${id}`, aliases: [], description: id, cite, x, y };
}

/** An edge `subject|RELATION|object` from one source, stated. */
export function edge(
  subject: string,
  relation: Edge["relation"],
  object: string,
  more: Partial<Edge> = {},
): Edge {
  return {
    id: `${subject}|${relation}|${object}`,
    subject,
    relation,
    object,
    claims: ["report/1"],
    sources: ["report"],
    origins: 1,
    speakers: [],
    modalities: ["reported"],
    standing: "single-source",
    certainty: "stated",
    sensitive: false,
    conflicts: [],
    ...more,
  };
}

/** A source with an id, published by an entity. */
export function source(id: string, more: Partial<Source> = {}): Source {
  return Source.parse({
    id,
    title: `Title of ${id}`,
    publishers: ["hrf"],
    published: "2012-12-14",
    language: "en",
    grade: "monitor",
    sha256: "0".repeat(64),
    length: 100,
    ...more,
  });
}

/** A view of entities, edges and sources. */
export function viewOf(
  entities: readonly PlacedEntity[],
  edges: readonly Edge[],
  sources: readonly Source[] = [source("report")],
): GraphView {
  return {
    version: "ab12cd34ef56".padEnd(64, "0"),
    loadedAt: "2026-01-01T00:00:00Z",
    entities: [...entities],
    edges: [...edges],
    sources: [...sources],
    conflicts: [],
  };
}

/** Kozlov, two articles and the HRF; charged with and convicted of Art. 164, reported on by the HRF. */
export const smallView: GraphView = viewOf(
  [
    entity("kozlov", "Person", 0, 0),
    entity("art-164", "Charge", 300, 0),
    entity("art-170", "Charge", 300, -200),
    entity("hrf", "Organization", 0, 220),
    entity("alone", "Place", -200, 100),
  ],
  [
    edge("kozlov", "CHARGED_WITH", "art-164"),
    edge("kozlov", "CONVICTED_OF", "art-164", { certainty: "alleged" }),
    edge("kozlov", "CHARGED_WITH", "art-170", { standing: "disputed" }),
    edge("hrf", "REPORTED_ON", "kozlov", { standing: "denied", certainty: "denied" }),
  ],
);
