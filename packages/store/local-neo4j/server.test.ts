/** One real Neo4j: started, logged into, told what it should be told, stopped. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { claimPort, readServerCypher, withDriver } from "./bolt.ts";
import { missingPrerequisites } from "./prerequisites.ts";
import { startNeo4j, type RunningNeo4j } from "./server.ts";
import { startTestNeo4j } from "./test-server.ts";

const missing = missingPrerequisites();
const home = join(tmpdir(), `trialgraph-neo4j-test-${process.pid}`);
const firstStartMs = 300_000;

describe.skipIf(missing.length > 0)("a real Neo4j", () => {
  let server: RunningNeo4j;
  const lines: string[] = [];

  beforeAll(async () => {
    server = await startNeo4j({ home, throwAway: true, progress: (line) => lines.push(line) });
  }, firstStartMs);

  afterAll(() => server?.stop());

  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it("listens on this machine alone and lets the new password in", async () => {
    expect(server.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    const info = await withDriver(server, (driver) => driver.getServerInfo());
    expect(info.agent).toMatch(/^Neo4j\//);
  });

  it("refuses the password that every Neo4j begins with", async () => {
    const first = { ...server, password: "neo4j" };
    const entry = withDriver(first, (driver) => driver.getServerInfo());
    await expect(entry).rejects.toMatchObject({ code: "Neo.ClientError.Security.Unauthorized" });
  });

  it("took every setting that guards a server", async () => {
    const guards = {
      "db.memory.transaction.max": "128.00MiB",
      "db.memory.transaction.total.max": "256.00MiB",
      "db.transaction.timeout": "30s",
      "dbms.memory.transaction.total.max": "256.00MiB",
      "dbms.security.allow_csv_import_from_file_urls": "false",
      "dbms.security.auth_enabled": "true",
      "dbms.security.procedures.allowlist": "",
      "dbms.security.procedures.unrestricted": "",
      "dbms.usage_report.enabled": "false",
      "server.config.strict_validation.enabled": "true",
      "server.http.enabled": "false",
      "server.https.enabled": "false",
    };
    const cypher = await readServerCypher("show-settings");
    const { records } = await withDriver(server, (driver) =>
      driver.executeQuery(cypher, { names: Object.keys(guards) }),
    );
    const told = records.map((record) => [record.get("name"), record.get("value")]);
    expect(Object.fromEntries(told)).toEqual(guards);
  });

  it("says what takes long", () => {
    expect(lines).toContainEqual(expect.stringMatching(/^Starting Neo4j .+ 1 s$/));
  });

  it("is refused a second time on the same port", async () => {
    const boltPort = Number(new URL(server.uri).port);
    const second = startNeo4j({ home: `${home}-second`, boltPort, throwAway: true });
    await expect(second).rejects.toMatchObject({
      kind: "port-taken",
      message: expect.stringContaining(String(boltPort)),
    });
    expect(existsSync(`${home}-second`)).toBe(false);
  });

  it("serves as the server for tests while it is empty, and never after", async () => {
    vi.stubEnv("TRIALGRAPH_TEST_NEO4J_URI", server.uri);
    vi.stubEnv("TRIALGRAPH_TEST_NEO4J_PASSWORD", server.password);
    const named = await startTestNeo4j();
    expect(named).toMatchObject({ uri: server.uri, user: "neo4j", password: server.password });
    const begin = new URL("../../../cypher/load/begin.cypher", import.meta.url);
    const writesOneNode = await readFile(begin, "utf8");
    await withDriver(named, (driver) => driver.executeQuery(writesOneNode, { token: "test" }));
    await expect(startTestNeo4j()).rejects.toMatchObject({
      kind: "not-empty",
      message: expect.stringContaining("holds 1 nodes"),
    });
  });

  it("is gone when stopped: its process, its port, its home", async () => {
    expect(existsSync(home)).toBe(true);
    await server.stop();
    expect(() => process.kill(server.pid, 0)).toThrow("ESRCH");
    const port = Number(new URL(server.uri).port);
    expect(await claimPort(port)).toBe(port);
    expect(existsSync(home)).toBe(false);
    await server.stop();
  });
});
