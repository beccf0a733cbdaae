// Builds the explorer when its sources have changed since the last build.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inRepository } from "./places.ts";
import { tell } from "./terminal.ts";

const OUT = inRepository("apps/explorer/dist");
const STAMP = join(OUT, "sources.sha256");
const INPUTS = [
  "apps/explorer/src",
  "packages/model/src",
  "packages/layout/src",
  "packages/export/src",
];
const FILES = ["apps/explorer/index.html", "vite.config.ts", "package-lock.json"];

function filesBelow(folder: string): string[] {
  return readdirSync(inRepository(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

function hashOfSources(): string {
  const hash = createHash("sha256");
  for (const file of [...INPUTS.flatMap(filesBelow), ...FILES.map(inRepository)]) {
    hash.update(file.slice(inRepository("").length)).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function builtFrom(): string | undefined {
  try {
    return readFileSync(STAMP, "utf8");
  } catch {
    return undefined;
  }
}

/** The folder of the built explorer, built first where that is needed. */
export async function builtExplorer(): Promise<string> {
  const wanted = hashOfSources();
  if (builtFrom() === wanted) return OUT;
  tell("building the explorer (once, some seconds)…");
  const { build } = await import("vite");
  await build({ configFile: inRepository("vite.config.ts"), logLevel: "warn" });
  writeFileSync(STAMP, wanted);
  return OUT;
}
