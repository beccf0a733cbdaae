// The version of a dataset: a hash of its content that does not depend on the order of files or keys.
import { canonicalJson } from "@trialgraph/model";
import { createHash } from "node:crypto";

/**
 * Part of every version: to be raised with every change of what is derived from a dataset (edges,
 * standing, places) or of its stored shape, so that old and new never share a version.
 */
export const DERIVATION = 3;

/** The SHA-256, in hex, of the canonical JSON of some content. */
export function versionOf(content: Readonly<Record<string, unknown>>): string {
  const json = canonicalJson({ schema: DERIVATION, ...content });
  return createHash("sha256").update(json).digest("hex");
}
