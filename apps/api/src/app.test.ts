// The service without a socket, over a real embedded store.
import {
  ClaimsView,
  GraphView,
  PairView,
  SearchView,
  SourceView,
  type GraphRecords,
} from "@trialgraph/model";
import { openEmbeddedStore, type GraphStore } from "@trialgraph/store";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createService } from "./app.ts";
import { Problem } from "./problem.ts";
import { sampleRecords } from "./testing.ts";

const folder = mkdtempSync(join(tmpdir(), "trialgraph-api-"));
const explorerFolder = join(folder, "explorer");
let store: GraphStore;
let records: GraphRecords;

beforeAll(async () => {
  mkdirSync(join(explorerFolder, "assets"), { recursive: true });
  writeFileSync(join(explorerFolder, "index.html"), `<!doctype html><base href="./"><p>page</p>`);
  writeFileSync(join(explorerFolder, "assets", "x-1.js"), "export {};");
  records = sampleRecords();
  store = openEmbeddedStore(join(folder, "graph"));
  await store.load(records);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const service = (basePath?: string) =>
  createService({
    store,
    textOf: ({ id }) => (id === "kibhr" ? "the text" : undefined),
    explorerFolder,
    ...(basePath && { basePath }),
  });

describe("reads", () => {
  it("answers the graph, a pair, a source with its text, and a source without", async () => {
    const graph = GraphView.parse(await (await service().request("/api/graph")).json());
    expect(graph.edges).toEqual(records.edges);
    const pair = PairView.parse(
      await (await service().request("/api/pairs/kz-cc-164/roza-tuletaeva")).json(),
    );
    expect(pair.edges.map(({ relation }) => relation)).toEqual(["CHARGED_WITH", "CONVICTED_OF"]);
    const attached = SourceView.parse(await (await service().request("/api/sources/kibhr")).json());
    expect(attached.text).toBe("the text");
    const other = SourceView.parse(await (await service().request("/api/sources/hrf")).json());
    expect(other.text).toBeUndefined();
  });

  it("answers an edge by its id with bars in it", async () => {
    const id = encodeURIComponent("roza-tuletaeva|CHARGED_WITH|kz-cc-164");
    const answer = await service().request(`/api/edges/${id}`);
    expect(answer.status).toBe(200);
  });

  it.each(["Tuletaeva", "Tuletayeva", "Тулетаева", "roza tul", "tuletaev"])(
    "finds one person as %s",
    async (q) => {
      const answer = await service().request(`/api/search?q=${encodeURIComponent(q)}`);
      const { hits } = SearchView.parse(await answer.json());
      expect(hits[0]?.id).toBe("roza-tuletaeva");
    },
  );

  it("finds nothing for nonsense", async () => {
    const { hits, statements } = SearchView.parse(
      await (await service().request("/api/search?q=zzzzqqqq")).json(),
    );
    expect([hits, statements]).toEqual([[], []]);
  });

  it("answers every claim whole, in the order of ids", async () => {
    const { claims } = ClaimsView.parse(await (await service().request("/api/claims")).json());
    expect(claims).toEqual(records.claims);
  });
});

describe("errors", () => {
  it.each([
    ["/api/entities/nobody", 404],
    ["/api/entities/No%20Body", 400],
    ["/api/edges/a%7CB%7Cc", 404],
    ["/api/nothing", 404],
    [`/api/search?q=${"x".repeat(1_001)}`, 400],
    ["/api/search", 400],
    ["/api/changes", 400],
    ["/api/changes?since=", 400],
    ["/api/changes?since=1111111", 400],
    ["/api/changes?since=ABCDEF12", 400],
    ["/api/changes?since=yesterday", 400],
    [`/api/changes?since=${"1".repeat(65)}`, 400],
  ])("%s is a problem with status %i", async (path, status) => {
    const answer = await service().request(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(Problem.parse(await answer.json()).status).toBe(status);
  });

  it("says that nothing is loaded", async () => {
    const empty = openEmbeddedStore(join(folder, "empty"));
    const app = createService({ store: empty, textOf: () => undefined });
    const answer = await app.request("/api/graph");
    expect(answer.status).toBe(503);
    expect(Problem.parse(await answer.json()).detail).toMatch(/trialgraph load/);
    for (const path of ["/api/claims", "/api/search?q=a", "/api/changes?since=11111111"]) {
      expect((await app.request(path)).status).toBe(503);
    }
    expect(await (await app.request("/api/health")).json()).toMatchObject({ status: "empty" });
    await empty.close();
  });
});

describe("pages", () => {
  it("serves the page for every view, based at the service's root", async () => {
    const deep = await (await service().request("/sources/hrf")).text();
    expect(deep).toContain('<base href="../"');
    expect(await (await service().request("/")).text()).toContain('<base href="./"');
    expect((await service().request("/assets/x-1.js")).headers.get("cache-control")).toContain(
      "immutable",
    );
    expect((await service().request("/assets/none.js")).status).toBe(404);
  });

  it("does not serve what is outside the explorer's folder", async () => {
    const answer = await service().request("/assets/%2e%2e/%2e%2e/graph/current.json");
    expect(answer.status).toBe(404);
  });

  it.each(["/assets/%E0%A4%A.js", "/%.css"])("has no file %s", async (path) => {
    expect((await service().request(path)).status).toBe(404);
  });

  it("serves the page for a path that leads nowhere, whatever it begins with", async () => {
    for (const path of ["//host/x", "/a:b", "/%", "/..%2f.."]) {
      const answer = await service().request(path);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(await answer.text()).toContain("<base href=");
    }
  });

  it("works below a base path, and nowhere else then", async () => {
    const below = service("/kz/trialgraph");
    expect((await below.request("/kz/trialgraph/api/health")).status).toBe(200);
    expect(await (await below.request("/kz/trialgraph/sources/hrf")).text()).toContain(
      '<base href="../"',
    );
    expect((await below.request("/api/health")).status).toBe(404);
  });

  it("sends strict headers with everything", async () => {
    for (const path of ["/", "/api/graph", "/api/nothing"]) {
      const { headers } = await service().request(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("connect-src 'self'");
      expect(policy).not.toMatch(/unsafe|\*/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
    }
  });
});

describe("OpenAPI", () => {
  it("describes every route of the API, in version 3.1", async () => {
    const document: unknown = await (await service().request("/openapi.json")).json();
    expect(document).toMatchObject({ openapi: "3.1.0" });
    const paths = Object.keys(Object(Object(document).paths)).toSorted();
    expect(paths).toEqual([
      "/api/changes",
      "/api/claims",
      "/api/edges/{id}",
      "/api/entities/{id}",
      "/api/graph",
      "/api/health",
      "/api/pairs/{a}/{b}",
      "/api/search",
      "/api/sources",
      "/api/sources/{id}",
    ]);
  });
});
