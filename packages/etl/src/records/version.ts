// The version of a dataset: a hash of its content that does not depend on the order of files or keys.
import { createHash } from "node:crypto";

/** Changes whenever the shape of what is stored changes, so that old and new never share a version. */
const SCHEMA_VERSION = 1;

/** JSON with the keys of every object in order; fields that are `undefined` are left out. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** The SHA-256, in hex, of the canonical JSON of some content. */
export function versionOf(content: Readonly<Record<string, unknown>>): string {
  const json = canonicalJson({ schema: SCHEMA_VERSION, ...content });
  return createHash("sha256").update(json).digest("hex");
}
