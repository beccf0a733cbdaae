// Views: what the API answers and the explorer draws. Every one carries the data version it is of.
import { z } from "zod";
import { Conflict } from "./claim.ts";
import { DatedClaim, Edge } from "./edge/edge.ts";
import { Entity, EntityKind } from "./entity.ts";
import { Id } from "./id.ts";
import { PlacedEntity } from "./records.ts";
import { Source } from "./source.ts";

const Version = z.string().regex(/^[0-9a-f]{64}$/);

/** The whole graph as drawn: entities with places, edges with standing, sources, conflicts. */
export const GraphView = z.strictObject({
  version: Version,
  loadedAt: z.iso.datetime(),
  entities: z.array(PlacedEntity),
  edges: z.array(Edge),
  sources: z.array(Source),
  conflicts: z.array(Conflict),
});
export type GraphView = z.infer<typeof GraphView>;

/** One entity and every edge it is an end of. */
export const EntityView = z.strictObject({
  version: Version,
  entity: Entity,
  edges: z.array(Edge),
});
export type EntityView = z.infer<typeof EntityView>;

/** One edge with its claims, whole, and the conflicts it is part of. */
export const EdgeView = z.strictObject({
  version: Version,
  edge: Edge,
  claims: z.array(DatedClaim).min(1),
  conflicts: z.array(Conflict),
});
export type EdgeView = z.infer<typeof EdgeView>;

/** All edges between two entities, in either direction, each with its claims. */
export const PairView = z.strictObject({
  version: Version,
  ends: z.tuple([Id, Id]),
  edges: z.array(Edge),
  claims: z.array(DatedClaim),
  conflicts: z.array(Conflict),
});
export type PairView = z.infer<typeof PairView>;

/** A source, its claims and, where a verified copy is attached, its text. */
export const SourceView = z.strictObject({
  version: Version,
  source: Source,
  claims: z.array(DatedClaim),
  text: z.string().optional(),
});
export type SourceView = z.infer<typeof SourceView>;

/** One thing found: the entity and which of its words matched. */
export const SearchHit = z.strictObject({
  id: Id,
  kind: EntityKind,
  name: z.string(),
  description: z.string(),
  matched: z.string(),
  score: z.number(),
});
export type SearchHit = z.infer<typeof SearchHit>;

/** The answer to a search, best first. */
export const SearchView = z.strictObject({
  version: Version,
  query: z.string(),
  hits: z.array(SearchHit),
});
export type SearchView = z.infer<typeof SearchView>;

/** Whether the service and its store answer, and what is loaded. */
export const HealthView = z.strictObject({
  status: z.enum(["ok", "empty", "unavailable"]),
  store: z.string(),
  version: Version.optional(),
  loadedAt: z.iso.datetime().optional(),
});
export type HealthView = z.infer<typeof HealthView>;
