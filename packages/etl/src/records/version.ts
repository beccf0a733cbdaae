// The version of a dataset: a hash of its content that does not depend on the order of files or keys.
import { canonicalJson } from "@trialgraph/model";
import { createHash } from "node:crypto";

/** Changes whenever the shape of what is stored changes, so that old and new never share a version. */
const SCHEMA_VERSION = 1;

/** The SHA-256, in hex, of the canonical JSON of some content. */
export function versionOf(content: Readonly<Record<string, unknown>>): string {
  const json = canonicalJson({ schema: SCHEMA_VERSION, ...content });
  return createHash("sha256").update(json).digest("hex");
}
