// The queries of `cypher/read/`: their parameters and the schema of their rows.
import { z } from "zod";
import type { StoreHealth } from "./store.ts";

const none = z.strictObject({});
const byId = z.strictObject({ id: z.string() });
const byIds = z.strictObject({ ids: z.array(z.string()) });
const record = z.object({ record: z.string() });
const count = z.object({ name: z.string(), total: z.number() });
const edge = z.object({
  subject: z.string(),
  relation: z.string(),
  object: z.string(),
  props: z.record(z.string(), z.unknown()),
});

/** Every read by name, with the schemas of what goes in and what comes out. */
export const reads = {
  dataset: {
    params: none,
    row: z.object({
      version: z.string(),
      loadedAt: z.string(),
      fingerprint: z.string().nullable(),
    }),
  },
  entities: { params: none, row: record },
  claims: { params: none, row: record },
  sources: { params: none, row: record },
  conflicts: { params: none, row: record },
  edges: { params: none, row: edge },
  entity: { params: byId, row: record },
  "entity-edges": { params: byId, row: edge },
  edge: { params: z.strictObject({ id: z.string(), subject: z.string() }), row: edge },
  "pair-edges": { params: z.strictObject({ a: z.string(), b: z.string() }), row: edge },
  "claims-by-id": { params: byIds, row: record },
  source: { params: byId, row: record },
  "source-claims": { params: byId, row: record },
  revisions: {
    params: none,
    row: z.object({
      id: z.string(),
      previous: z.string(),
      version: z.string(),
      loadedAt: z.string(),
    }),
  },
  "revision-changes": { params: byIds, row: z.object({ changes: z.string() }) },
  "count-kinds": { params: none, row: count },
  "count-relations": { params: none, row: count },
  "count-claims": { params: none, row: count },
} as const;

/** The name of a read, also of its file. */
export type ReadName = keyof typeof reads;
/** What a read takes. */
export type ReadParams<N extends ReadName> = z.infer<(typeof reads)[N]["params"]>;
/** What a row of a read holds. */
export type ReadRow<N extends ReadName> = z.infer<(typeof reads)[N]["row"]>;

const rowSchemas: { readonly [N in ReadName]: { readonly row: z.ZodType<ReadRow<N>> } } = reads;

/** Parses the rows of a read. Throws a ZodError where a store answers in another shape. */
export function parseRows<N extends ReadName>(name: N, rows: readonly unknown[]): ReadRow<N>[] {
  const { row: schema } = rowSchemas[name];
  return rows.map((row) => schema.parse(row));
}

/** What a store says of itself, from its dataset row where it has one. */
export function toHealth(store: string, dataset: ReadRow<"dataset"> | undefined): StoreHealth {
  if (!dataset) return { store };
  return { store, version: dataset.version, loadedAt: dataset.loadedAt };
}
