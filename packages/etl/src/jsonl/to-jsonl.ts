// A dataset as JSON Lines: one object a line, in a fixed order of lines and of keys.
import { Claim, Conflict, Entity, Source } from "@trialgraph/model";
import { byId } from "../records/to-records.ts";

/** What is written: a dataset, or graph records (whose derived fields are left out). */
export interface JsonlContent {
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  readonly conflicts: readonly Conflict[];
}

/** Parsing by a stripping schema drops what is derived and puts the keys in the schema's order. */
const writers = {
  source: Source.strip(),
  entity: Entity.strip(),
  claim: Claim.strip(),
  conflict: Conflict.strip(),
};

const line = (type: keyof typeof writers, item: unknown): string =>
  `${JSON.stringify({ type, ...writers[type].parse(item) })}\n`;

/**
 * The lines, each with its line feed: sources, entities, claims, conflicts, sorted by id, every field
 * in the order of its schema with defaults written out. The same content gives the same bytes.
 */
export function* toJsonl(content: JsonlContent): Iterable<string> {
  for (const item of byId(content.sources)) yield line("source", item);
  for (const item of byId(content.entities)) yield line("entity", item);
  for (const item of byId(content.claims)) yield line("claim", item);
  for (const item of byId(content.conflicts)) yield line("conflict", item);
}
