// Problem details for errors, as RFC 9457 has them.
import { StoreError, type StoreErrorCode } from "@trialgraph/store";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { z } from "zod";

/** A problem: a title that is the same for all of its sort, and a detail for this one. Source: RFC 9457. */
export const Problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
});
export type Problem = z.infer<typeof Problem>;

const STORE_PROBLEMS: Readonly<Record<StoreErrorCode, readonly [ContentfulStatusCode, string]>> = {
  unavailable: [503, "The graph is not available"],
  unauthorized: [503, "The store refused the service"],
  busy: [503, "The graph is being reloaded"],
  refused: [400, "This query is not allowed"],
  timeout: [504, "The query took too long"],
  "broken-data": [500, "The stored graph is damaged"],
  syntax: [400, "The query is not valid Cypher"],
  storage: [500, "The store failed"],
};

/** Answers with a problem. */
export function problem(
  c: Context,
  status: ContentfulStatusCode,
  title: string,
  detail: string,
): Response {
  const body: Problem = { type: "about:blank", title, status, detail };
  return c.body(JSON.stringify(body), status, { "content-type": "application/problem+json" });
}

/** Answers "no such thing", with what was asked for. */
export const notFound = (c: Context, what: string): Response =>
  problem(c, 404, "Not found", `${what} is not here`);

/** The thing itself; where there is none, an exception that is answered as "not found". */
export function found<T>(thing: T | undefined, what: string): T {
  if (thing === undefined) throw new HTTPException(404, { message: `${what} is not in the graph` });
  return thing;
}

/** Answers whatever was thrown; what is not ours to tell is logged and kept back. */
export function onError(error: Error, c: Context): Response {
  if (error instanceof HTTPException) {
    const title = error.status === 404 ? "Not found" : "This request cannot be answered";
    return problem(c, error.status, title, error.message);
  }
  if (error instanceof StoreError) {
    const [status, title] = STORE_PROBLEMS[error.code];
    return problem(c, status, title, error.message);
  }
  console.error(error);
  return problem(
    c,
    500,
    "Something went wrong",
    "The service could not answer; its log says more.",
  );
}
