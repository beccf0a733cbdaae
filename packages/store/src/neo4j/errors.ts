// What went wrong between us and a Neo4j server, in words that say what to do.
import { Neo4jError } from "neo4j-driver";
import { StoreError, type StoreErrorCode } from "../store.ts";

const RULES: ReadonlyArray<
  readonly [RegExp, StoreErrorCode, (uri: string, text: string) => string]
> = [
  [
    /Unauthorized|AuthenticationRateLimit|TokenExpired/,
    "unauthorized",
    (uri) => `${uri} refused the user or password: check NEO4J_USER and NEO4J_PASSWORD`,
  ],
  [
    /DatabaseNotFound/,
    "unavailable",
    (uri) => `${uri} has no database of that name: check NEO4J_DATABASE`,
  ],
  [
    /ServiceUnavailable|SessionExpired|DatabaseUnavailable|ECONNREFUSED/,
    "unavailable",
    (uri) => `no Neo4j answers at ${uri}: start one (npm run neo4j) or check NEO4J_URI`,
  ],
  [
    /TransactionTimedOut|Transaction\.Terminated/,
    "timeout",
    () => "the query took too long and was stopped",
  ],
  [
    /MemoryPoolOutOfMemory|TransactionOutOfMemory|MemoryLimit/,
    "refused",
    () => "the query needs too much memory: ask for less",
  ],
  [
    /LockClient|DeadlockDetected|LockAcquisition/,
    "busy",
    () => "another load is under way: wait for it to end and load again",
  ],
  [/Statement\./, "syntax", (_uri, text) => text],
];

/** A {@link StoreError} for whatever the driver threw. */
export function toStoreError(error: unknown, uri: string): StoreError {
  if (error instanceof StoreError) return error;
  const text = error instanceof Error ? error.message : String(error);
  const signature = error instanceof Neo4jError ? `${error.code} ${error.name}` : text;
  const rule = RULES.find(([pattern]) => pattern.test(signature));
  const [, code = "storage", say = (_uri: string, words: string) => words] = rule ?? [];
  return new StoreError(code, say(uri, text), { cause: error });
}
