// Export and import without loss, and one clear message for every refusal.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { trialgraph, workplace, type Workplace } from "./testing/command.ts";

vi.setConfig({ testTimeout: 120_000 });

let at: Workplace;
beforeEach(() => {
  at = workplace();
});
afterEach(() => at.remove());

describe("export and import", () => {
  it("are without loss: export, import, export is byte-identical", () => {
    at.load();
    const first = at.exported();
    const file = join(at.folder, "graph.jsonl");
    expect(trialgraph(["export", ...at.store, "--out", file]).stdout).toBe("");
    expect(readFileSync(file, "utf8")).toBe(first);
    const other = ["--data", join(at.folder, "other")];
    expect(trialgraph(["import", file, ...other]).status).toBe(0);
    expect(trialgraph(["export", ...other]).stdout).toBe(first);
  });

  it("keep what they change as a load does, and nothing where nothing changes", () => {
    const { version } = Object(JSON.parse(at.load("--json").stdout));
    const file = join(at.folder, "graph.jsonl");
    writeFileSync(file, at.exported().replace(/"statement":"[^"]+"/, '"statement":"It says so."'));
    expect(trialgraph(["import", file, ...at.store]).status).toBe(0);
    expect(trialgraph(["import", file, ...at.store]).stdout).toMatch(/^unchanged/);
    const asked = "MATCH (r:Revision) RETURN r.previous AS previous, r.changes AS changes";
    const rows = trialgraph(["query", asked, ...at.store])
      .stdout.trim()
      .split("\n");
    expect(rows).toHaveLength(1);
    const { previous, changes } = Object(JSON.parse(rows[0] ?? ""));
    expect(previous).toBe(version);
    expect(Object(JSON.parse(changes)).claims).toHaveLength(1);
  });

  it("refuses a damaged file by its line, and leaves the store as it was", () => {
    at.load();
    const before = at.exported();
    const file = join(at.folder, "graph.jsonl");
    writeFileSync(file, before.replace('"relation":"CHARGED_WITH"', '"relation":"CHARGED"'));
    const refused = trialgraph(["import", file, ...at.store]);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/graph\.jsonl:\d+ .*relation/);
    expect(at.exported()).toBe(before);
    expect(trialgraph(["import", join(at.folder, "none.jsonl"), ...at.store]).stderr).toMatch(
      /none\.jsonl cannot be read/,
    );
  });
});

describe("the database", () => {
  const away = { NEO4J_URI: "bolt://127.0.0.1:9", NEO4J_PASSWORD: "long-enough" };
  it.each([
    ["is down", away, /no Neo4j answers at bolt:\/\/127\.0\.0\.1:9: start one/],
    ["has no password given", { NEO4J_URI: "bolt://127.0.0.1:9" }, /set NEO4J_PASSWORD too/],
    [
      "has an address of another form",
      { NEO4J_URI: "http://localhost", NEO4J_PASSWORD: "x" },
      /should look like neo4j:/,
    ],
  ])("%s: one clear message", (_what, extra, message) => {
    const refused = trialgraph(["status", ...at.store], extra);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(message);
    expect(refused.stderr.trim().split("\n")).toHaveLength(1);
  });
});

describe("arguments", () => {
  it.each([
    [["fly"], /unknown command/],
    [["export", "--format", "csv"], /the format csv is not known/],
    [["serve", "--port", "none"], /the port none is not a number/],
    [["validate", "--corpus", "/nowhere"], /--corpus names .*nowhere, which is not there/],
    [["query", "MATCH (n) DELETE n"], /DELETE is not allowed/],
    [["schema", "Nothing"], /there is no schema Nothing/],
  ])("%j are refused with a reason", (args, message) => {
    const refused = trialgraph(args);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(message);
  });
});
