// Views: what the API answers and the explorer draws. Every one carries the data version it is of.
import { z } from "zod";
import { Conflict, Modality, Polarity } from "./claim.ts";
import { DatedClaim, Edge } from "./edge/edge.ts";
import { Entity, EntityKind } from "./entity.ts";
import { ClaimId, Id } from "./id.ts";
import { PlacedEntity } from "./records.ts";
import { RelationName } from "./relations/index.ts";
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

/** Every claim, whole, in the order of their ids; sensitive ones among them, marked as such. */
export const ClaimsView = z.strictObject({ version: Version, claims: z.array(DatedClaim) });
export type ClaimsView = z.infer<typeof ClaimsView>;

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

/** One thing found: the entity and which of its words matched. A higher `score` is a better hit. */
export const SearchHit = z.strictObject({
  id: Id,
  kind: EntityKind,
  name: z.string(),
  description: z.string(),
  matched: z.string(),
  score: z.number(),
});
export type SearchHit = z.infer<typeof SearchHit>;

/**
 * One claim found by its statement or by the names of those it speaks of; never a sensitive one.
 * `matched` is a piece of `statement` as it stands there, else the name that matched. How the claim is
 * put (`modality`, `polarity`, `speaker`) comes with it: an allegation is not to be shown as a fact.
 */
export const StatementHit = z.strictObject({
  claim: ClaimId,
  edge: z.string().min(1),
  subject: Id,
  relation: RelationName,
  object: Id,
  source: Id,
  statement: z.string(),
  modality: Modality,
  polarity: Polarity,
  speaker: z.array(Id),
  matched: z.string(),
  score: z.number(),
});
export type StatementHit = z.infer<typeof StatementHit>;

/**
 * The answer to a search: entities and statements, each best first. Scores of the two do not compare.
 * `cut` is whether there is more that matches, of either.
 */
export const SearchView = z.strictObject({
  version: Version,
  query: z.string(),
  hits: z.array(SearchHit),
  statements: z.array(StatementHit),
  cut: z.boolean(),
});
export type SearchView = z.infer<typeof SearchView>;

/** A data version, or the first eight or more of its hexadecimal digits. */
export const VersionPrefix = z
  .string()
  .regex(/^[0-9a-f]{8,64}$/, "a version is 64 hexadecimal digits, or the first 8 or more of them");
export type VersionPrefix = z.infer<typeof VersionPrefix>;

const changeOf = <I extends z.ZodType, R extends z.ZodType>(id: I, removed: R) =>
  z.strictObject({ added: z.array(id), removed: z.array(removed), changed: z.array(id) });

/**
 * What differs between the version `since` and the current one, by content: where a thing is drawn is
 * no part of it, and what was changed and changed back does not differ. `known` is false, and
 * nothing is listed, where the store does not know that version; `loads` counts the reloads between.
 */
export const ChangesView = z.strictObject({
  version: Version,
  since: VersionPrefix,
  known: z.boolean(),
  loads: z.int().min(0),
  entities: changeOf(Id, z.strictObject({ id: Id, name: z.string() })),
  edges: changeOf(z.string(), z.string()),
  claims: changeOf(ClaimId, ClaimId),
  sources: changeOf(Id, Id),
});
export type ChangesView = z.infer<typeof ChangesView>;

/** Whether the service and its store answer, and what is loaded. */
export const HealthView = z.strictObject({
  status: z.enum(["ok", "empty", "unavailable"]),
  store: z.string(),
  version: Version.optional(),
  loadedAt: z.iso.datetime().optional(),
});
export type HealthView = z.infer<typeof HealthView>;
