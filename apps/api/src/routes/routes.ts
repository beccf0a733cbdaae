// The API's routes: path, parameters and answer of each, from which the OpenAPI document is made.
import { createRoute, z } from "@hono/zod-openapi";
import {
  ChangesView,
  ClaimsView,
  EdgeView,
  EntityView,
  GraphView,
  HealthView,
  Id,
  PairView,
  SearchView,
  Source,
  SourceView,
  VersionPrefix,
} from "@trialgraph/model";
import { Problem } from "../problem.ts";

const json = <T extends z.ZodType>(description: string, schema: T) => ({
  description,
  content: { "application/json": { schema } },
});

const problems = (...statuses: number[]) =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: "A problem (RFC 9457)",
        content: { "application/problem+json": { schema: Problem } },
      },
    ]),
  );

const route = <P extends string, T extends z.ZodType, R extends object>(
  path: P,
  summary: string,
  answer: T,
  request: R,
  ...statuses: number[]
) =>
  createRoute({
    method: "get",
    path,
    summary,
    request,
    responses: { 200: json(summary, answer), ...problems(...statuses, 503) },
  });

const idParam = z.object({ id: Id });

export const graphRoute = route("/api/graph", "The whole graph as drawn", GraphView, {});
export const claimsRoute = route(
  "/api/claims",
  "Every claim, whole, in the order of ids",
  ClaimsView,
  {},
);
export const entityRoute = route(
  "/api/entities/{id}",
  "One entity and its edges",
  EntityView,
  { params: idParam },
  400,
  404,
);
export const edgeRoute = route(
  "/api/edges/{id}",
  "One edge with its claims, citations and conflicts",
  EdgeView,
  { params: z.object({ id: z.string().min(1).max(400) }) },
  400,
  404,
);
export const pairRoute = route(
  "/api/pairs/{a}/{b}",
  "All edges between two entities with their claims",
  PairView,
  { params: z.object({ a: Id, b: Id }) },
  400,
  404,
);
export const sourcesRoute = route(
  "/api/sources",
  "All sources, and whether a verified copy of each is attached",
  z.strictObject({
    version: z.string(),
    sources: z.array(z.strictObject({ source: Source, claims: z.int(), attached: z.boolean() })),
  }),
  {},
);
export const sourceRoute = route(
  "/api/sources/{id}",
  "One source with its claims, and its text where a verified copy is attached",
  SourceView,
  { params: idParam },
  400,
  404,
);
export const searchRoute = route(
  "/api/search",
  "Entities and statements by their words, tolerant of typos and of scripts; sensitive claims are left out",
  SearchView,
  { query: z.object({ q: z.string().max(1_000) }) },
  400,
);
export const changesRoute = route(
  "/api/changes",
  "What changed since a version, added up over all loads; `known: false` where there is no record of that version",
  ChangesView,
  { query: z.object({ since: VersionPrefix }) },
  400,
);
export const healthRoute = createRoute({
  method: "get",
  path: "/api/health",
  summary: "Whether the service and its store answer, and what is loaded",
  responses: { 200: json("It answers", HealthView), 503: json("It does not", HealthView) },
});
