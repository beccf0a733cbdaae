// The service: Request → Response over a store. No socket is opened here.
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Source } from "@trialgraph/model";
import {
  readChanges,
  readEdge,
  readEntity,
  readGraph,
  readPair,
  readSource,
  StoreError,
  type GraphStore,
} from "@trialgraph/store";
import { compress } from "hono/compress";
import { readersOf } from "./per-version.ts";
import { found, notFound, onError, problem } from "./problem.ts";
import {
  changesRoute,
  claimsRoute,
  edgeRoute,
  entityRoute,
  graphRoute,
  healthRoute,
  pairRoute,
  searchRoute,
  sourceRoute,
  sourcesRoute,
} from "./routes/routes.ts";
import { serveExplorer } from "./web/explorer-files.ts";
import { headers } from "./web/headers.ts";

/** What the service stands on. */
export interface ServiceParts {
  readonly store: GraphStore;
  /** A source's text where a verified copy is attached. */
  readonly textOf: (source: Source) => string | undefined;
  /** The folder of the built explorer. */
  readonly explorerFolder?: string;
  /** The path below which everything is served, such as `/trialgraph`; none by default. */
  readonly basePath?: string;
}

function addWhole(app: OpenAPIHono, { store }: ServiceParts): void {
  const { graph, claims, search } = readersOf(store);
  app.openapi(graphRoute, async (c) => c.json(await graph(), 200));
  app.openapi(claimsRoute, async (c) => c.json(await claims(), 200));
  app.openapi(searchRoute, async (c) => c.json((await search())(c.req.valid("query").q), 200));
  app.openapi(changesRoute, async (c) => {
    const { since } = c.req.valid("query");
    return c.json(await readChanges(store, since), 200);
  });
}

function addParts(app: OpenAPIHono, { store, textOf }: ServiceParts): void {
  app.openapi(entityRoute, async (c) => {
    const { id } = c.req.valid("param");
    const view = await readEntity(store, id);
    return c.json(found(view, `the entity ${id}`), 200);
  });
  app.openapi(edgeRoute, async (c) => {
    const { id } = c.req.valid("param");
    const view = await readEdge(store, id);
    return c.json(found(view, `the edge ${id}`), 200);
  });
  app.openapi(pairRoute, async (c) => {
    const { a, b } = c.req.valid("param");
    const view = await readPair(store, a, b);
    return c.json(found(view, `${a} or ${b}`), 200);
  });
  app.openapi(sourceRoute, async (c) => {
    const { id } = c.req.valid("param");
    const view = found(await readSource(store, id), `the source ${id}`);
    const text = textOf(view.source);
    return c.json({ ...view, ...(text !== undefined && { text }) }, 200);
  });
}

function addSources(app: OpenAPIHono, { store, textOf }: ServiceParts): void {
  app.openapi(sourcesRoute, async (c) => {
    const { version, sources } = await readGraph(store);
    const counts = new Map(
      (await store.read("count-claims", {})).map(({ name, total }) => [name, total]),
    );
    const listed = sources.map((source) => ({
      source,
      claims: counts.get(source.id) ?? 0,
      attached: textOf(source) !== undefined,
    }));
    return c.json({ version, sources: listed }, 200);
  });
}

function addHealth(app: OpenAPIHono, { store }: ServiceParts): void {
  app.openapi(healthRoute, async (c) => {
    try {
      const health = await store.health();
      const status = health.version ? ("ok" as const) : ("empty" as const);
      return c.json({ status, ...health }, 200);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return c.json({ status: "unavailable" as const, store: "none" }, 503);
    }
  });
}

/** The service as a fetch handler (`app.fetch`, `app.request`). */
export function createService(parts: ServiceParts): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const detail = result.error.issues.map(
        ({ path, message }) => `${path.join(".")}: ${message}`,
      );
      return problem(c, 400, "This request is not understood", detail.join("; "));
    },
  }).basePath(parts.basePath ?? "/");
  app.use(headers);
  app.use(compress());
  addWhole(app, parts);
  addParts(app, parts);
  addSources(app, parts);
  addHealth(app, parts);
  app.doc31("/openapi.json", {
    openapi: "3.1.0",
    info: {
      title: "Trialgraph",
      version: "1",
      description: "A knowledge graph of political trials in which every edge can be checked.",
    },
    servers: [{ url: parts.basePath ?? "/" }],
  });
  app.all("/api/*", (c) => notFound(c, c.req.path));
  app.get("*", (c) => {
    const path = c.req.path.slice((parts.basePath ?? "").length) || "/";
    if (parts.explorerFolder === undefined) return notFound(c, path);
    return serveExplorer(c, parts.explorerFolder, path);
  });
  app.notFound((c) => notFound(c, c.req.path));
  app.onError(onError);
  return app;
}
