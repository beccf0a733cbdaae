// From stored rows back to the vocabulary: parsed, never trusted.
import { Conflict, DatedClaim, Edge, PlacedEntity, Source } from "@trialgraph/model";
import type { z } from "zod";
import type { ReadRow } from "../reads.ts";
import { StoreError } from "../store.ts";

function parsed<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new StoreError(
    "broken-data",
    `the store holds a row of another form (${result.error.issues[0]?.message ?? "unknown"}): load the dataset again`,
    { cause: result.error },
  );
}

const fromRecord =
  <T>(schema: z.ZodType<T>) =>
  ({ record }: { readonly record: string }): T =>
    parsed(schema, JSON.parse(record));

/** A stored entity. */
export const toEntity = fromRecord(PlacedEntity);
/** A stored claim. */
export const toClaim = fromRecord(DatedClaim);
/** A stored source. */
export const toSource = fromRecord(Source);
/** A stored conflict. */
export const toConflict = fromRecord(Conflict);

/** A stored edge. Properties that are not set come back as null and are left out. */
export function toEdge({ subject, relation, object, props }: ReadRow<"edges">): Edge {
  const set = Object.entries(props).filter(([, value]) => value !== null && value !== undefined);
  return parsed(Edge, { ...Object.fromEntries(set), subject, relation, object });
}
