// Graph records: what the ETL hands to a store. Whole, cross-checked, ready to be written.
import { z } from "zod";
import { Conflict } from "./claim.ts";
import { DatedClaim, Edge } from "./edge/edge.ts";
import { Entity } from "./entity.ts";
import { Source } from "./source.ts";

/** An entity with its place on the canvas (graph units, y upwards), computed at load time. */
export const PlacedEntity = Entity.extend({ x: z.number(), y: z.number() });
export type PlacedEntity = z.infer<typeof PlacedEntity>;

const Shape = z.strictObject({
  version: z.string().regex(/^[0-9a-f]{64}$/),
  sources: z.array(Source),
  entities: z.array(PlacedEntity),
  claims: z.array(DatedClaim),
  edges: z.array(Edge),
  conflicts: z.array(Conflict),
});

/** One reason why a set of records may not be stored. */
function gaps(records: z.infer<typeof Shape>): string[] {
  const entities = new Set(records.entities.map(({ id }) => id));
  const sources = new Set(records.sources.map(({ id }) => id));
  const claims = new Map(records.claims.map((claim) => [claim.id, claim]));
  const bundled = new Set(records.edges.flatMap((edge) => edge.claims));
  return [
    ...records.claims
      .filter(({ cite }) => !sources.has(cite.source))
      .map(({ id, cite }) => `claim ${id} cites source ${cite.source}, which is not there`),
    ...records.claims
      .filter(({ id }) => !bundled.has(id))
      .map(({ id }) => `claim ${id} is in no edge`),
    ...records.edges
      .flatMap((edge) => [edge.subject, edge.object].map((end) => ({ edge, end })))
      .filter(({ end }) => !entities.has(end))
      .map(({ edge, end }) => `edge ${edge.id} ends at ${end}, which is not there`),
    ...records.edges
      .flatMap((edge) => edge.claims.map((claim) => ({ edge, claim })))
      .filter(({ claim }) => !claims.has(claim))
      .map(({ edge, claim }) => `edge ${edge.id} rests on claim ${claim}, which is not there`),
  ];
}

/**
 * Everything of one dataset: `version` is the SHA-256 of its content. Refused where a claim cites
 * nothing, an edge rests on nothing, or either points at something that is not among the records.
 */
export const GraphRecords = Shape.superRefine((records, context) => {
  for (const message of gaps(records)) context.addIssue({ code: "custom", message });
});
export type GraphRecords = z.infer<typeof Shape>;
