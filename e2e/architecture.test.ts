// The architecture test: imports point one way, and what belongs to one folder stays there.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file !== "" && !file.includes("node_modules/"));
const code = files.filter((file) => /\.(?:ts|tsx|mjs)$/.test(file));
const textOf = (file: string): string => readFileSync(file, "utf8");

/** What each workspace may import of the others. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  dataset: [],
  layout: ["model"],
  store: ["model"],
  export: ["model"],
  etl: ["model", "layout", "store"],
  api: ["model", "store", "export"],
  cli: ["model", "layout", "etl", "store", "export", "api"],
  explorer: ["model", "layout", "export"],
};

const workspaceOf = (file: string): string | undefined =>
  /^(?:packages|apps)\/(\w+)\//.exec(file)?.[1];

const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import|require)\s*\(?\s*"([^"]+)"/g)].flatMap(([, name]) =>
    name === undefined ? [] : [name],
  );

/** A relative import that leaves its workspace. */
function leavesWorkspace(file: string, target: string): boolean {
  const resolved = new URL(target, `file:///${file}`).pathname.slice(1);
  return target.startsWith(".") && workspaceOf(resolved) !== workspaceOf(file);
}

function wrongImports(file: string): string[] {
  const workspace = workspaceOf(file);
  if (workspace === undefined) return [];
  return importsOf(textOf(file)).filter((target) => {
    const other = /^@trialgraph\/(\w+)/.exec(target)?.[1];
    if (other !== undefined) return !ALLOWED[workspace]?.includes(other);
    return leavesWorkspace(file, target);
  });
}

/** Files that import a package although only the files below `folder` may. */
const outside = (packageName: string, folder: string): string[] =>
  code.filter((file) => !file.startsWith(folder) && importsOf(textOf(file)).includes(packageName));

describe("imports", () => {
  it("know the workspaces that are there", () => {
    const found = new Set(files.map(workspaceOf).filter((name) => name !== undefined));
    expect([...found].toSorted()).toEqual(Object.keys(ALLOWED).toSorted());
  });

  it("point one way", () => {
    const wrong = code.flatMap((file) => wrongImports(file).map((target) => `${file} → ${target}`));
    expect(wrong).toEqual([]);
  });

  it("keep sigma to the canvas, the driver and the engine to the store, React to the explorer", () => {
    expect(outside("sigma", "apps/explorer/src/canvas/")).toEqual([]);
    expect(outside("neo4j-driver", "packages/store/")).toEqual([]);
    expect(outside("@grafeo-db/js", "packages/store/src/embedded/")).toEqual([]);
    expect(outside("react", "apps/explorer/")).toEqual([]);
  });
});

describe("files", () => {
  it("are at most 200 lines long", () => {
    const long = code.filter((file) => textOf(file).split("\n").length - 1 > 200);
    expect(long).toEqual([]);
  });

  it("hold no Cypher, which is all in cypher/", () => {
    const typed = /["'`]\s*(?:MATCH|MERGE|UNWIND|OPTIONAL MATCH|CREATE) ?\(/;
    const own = code.filter((file) => !file.endsWith(".test.ts"));
    expect(own.filter((file) => typed.test(textOf(file)))).toEqual([]);
  });

  it("number at most fifteen of code in one folder", () => {
    const folders = new Map<string, number>();
    for (const file of code.filter((name) => !name.includes(".test."))) {
      const folder = file.slice(0, file.lastIndexOf("/"));
      folders.set(folder, (folders.get(folder) ?? 0) + 1);
    }
    expect([...folders].filter(([, count]) => count > 15)).toEqual([]);
  });

  it("stand at the top level only where they should", () => {
    const top = new Set(
      files.map((file) => file.split("/")[0] ?? "").filter((name) => !name.startsWith(".")),
    );
    const allowed =
      "package.json package-lock.json tsconfig.json vite.config.ts apps packages cypher docker-compose.yml e2e README.md LICENSE";
    expect([...top].filter((name) => !allowed.split(" ").includes(name))).toEqual([]);
  });
});

describe("dependencies", () => {
  const Manifest = z.object({
    dependencies: z.record(z.string(), z.string()).default({}),
    devDependencies: z.record(z.string(), z.string()).default({}),
  });
  const names = files
    .filter((file) => file.endsWith("package.json"))
    .flatMap((file) => {
      const { dependencies, devDependencies } = Manifest.parse(JSON.parse(textOf(file)));
      return [...Object.keys(dependencies), ...Object.keys(devDependencies)];
    })
    .filter((name) => !name.startsWith("@trialgraph/") && !name.startsWith("@types/"));

  it("each have their line in the README", () => {
    const readme = textOf("README.md");
    expect([...new Set(names)].filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});
