/** The one error of this folder: a kind for programs, a message for people that says what to do. */

/** What went wrong, for callers that act on it. */
export type LocalNeo4jErrorKind =
  | "bad-option"
  | "prerequisite-missing"
  | "fetch-failed"
  | "port-taken"
  | "server-ended"
  | "not-ready"
  | "wrong-password"
  | "not-empty";

/** A local Neo4j could not be had. The message names the cause and the next step, over several lines if need be. */
export class LocalNeo4jError extends Error {
  readonly kind: LocalNeo4jErrorKind;

  constructor(kind: LocalNeo4jErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "LocalNeo4jError";
    this.kind = kind;
  }
}
