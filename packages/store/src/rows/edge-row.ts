// An edge out of a store's row: its ends beside its properties; what is not set comes as null.
import type { ReadRow } from "../reads.ts";

/** The fields of a stored edge, not yet checked; those that are not set are left out. */
export function edgeFields({ subject, relation, object, props }: ReadRow<"edges">) {
  const set = Object.entries(props).filter(([, value]) => value !== null && value !== undefined);
  return { ...Object.fromEntries(set), subject, relation, object };
}
