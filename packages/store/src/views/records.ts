// From stored rows back to the vocabulary: parsed, never trusted.
import { Conflict, DatedClaim, Edge, PlacedEntity, Source } from "@trialgraph/model";
import type { z } from "zod";
import type { ReadRow } from "../reads.ts";
import { edgeFields } from "../rows/edge-row.ts";
import { StoreError } from "../store.ts";

/** A value that a schema lets through. Throws a StoreError `broken-data` where it does not. */
export function parsed<T>(schema: z.ZodType<T>, value: unknown): T {
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

/** A stored edge. */
export const toEdge = (row: ReadRow<"edges">): Edge => parsed(Edge, edgeFields(row));
