// The content of a graph, by which versions are compared: of records, and of what is stored.
import { z } from "zod";
import type { ReadRow } from "../reads.ts";
import { contentHash } from "../rows/content-hash.ts";
import { edgeFields } from "../rows/edge-row.ts";
import { byToldSort, type Content, type Contents, type ToldSort } from "./compare.ts";

/** Hex digits that are kept of a hash: enough to tell one thing's content from its next. */
const HASH_LENGTH = 16;

const Named = z.object({ name: z.string() });

/** Things of whatever form an older load gave them. */
const Stored = z.array(z.looseObject({ id: z.string() }));
const StoredThings = z.object({
  entities: Stored,
  edges: Stored,
  claims: Stored,
  sources: Stored,
});

type Things = Readonly<Record<ToldSort, readonly { readonly id: string }[]>>;

/** Where a thing is drawn is no part of its content. */
function contentOf(thing: object): Content {
  const { x: _x, y: _y, ...content } = { x: 0, y: 0, ...thing };
  const named = Named.safeParse(thing).data;
  return { hash: contentHash(content).slice(0, HASH_LENGTH), ...named };
}

/** The content of a graph: of records that are to be loaded, or of what is stored. */
export const contentsOf = (things: Things): Contents =>
  byToldSort((sort) => new Map(things[sort].map((thing) => [thing.id, contentOf(thing)])));

/** The rows in which a store answers the reads of the same names. */
export interface StoredRows {
  readonly entities: readonly ReadRow<"entities">[];
  readonly edges: readonly ReadRow<"edges">[];
  readonly claims: readonly ReadRow<"claims">[];
  readonly sources: readonly ReadRow<"sources">[];
}

/** A record's text, parsed; where it is no JSON, its text, which no schema of a thing lets through. */
function fromRecord({ record }: { readonly record: string }): unknown {
  try {
    return JSON.parse(record);
  } catch {
    return record;
  }
}

/** The content of what is stored; undefined where a row is damaged. */
export function storedContents(rows: StoredRows): Contents | undefined {
  const parsed = StoredThings.safeParse({
    entities: rows.entities.map(fromRecord),
    edges: rows.edges.map(edgeFields),
    claims: rows.claims.map(fromRecord),
    sources: rows.sources.map(fromRecord),
  });
  return parsed.success ? contentsOf(parsed.data) : undefined;
}
