// Content hashes, by which an unchanged row and an unchanged graph are known.
import { canonicalJson } from "@trialgraph/model";
import { createHash } from "node:crypto";

/** SHA-256 of a value's canonical JSON, in lower-case hex. */
export function contentHash(value: unknown): string {
  return createHash("sha256").update(canonicalJson(value)).digest("hex");
}
