/** Fetching the jars, with a stand-in for Maven: whole or not at all, once, whoever else is at it. */
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { artifactsFolder, fetchArtifacts, hasArtifacts } from "./artifacts.ts";
import { chosenVersion } from "./version.ts";

const version = chosenVersion({});
const serverJar = `neo4j-server-${version.number}.jar`;
const silent = () => {};
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "trialgraph-artifacts-"));
  vi.stubEnv("XDG_CACHE_HOME", folder);
  vi.stubEnv("PATH", `${folder}:${process.env.PATH}`);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

/** A Maven that notes each call and then does what `script` says, the output folder being `$out`. */
async function standInMaven(script: string): Promise<void> {
  const findOut = "for a; do case $a in -DoutputDirectory=*) out=${a#*=};; esac; done";
  const text = `#!/bin/sh\necho called >> ${folder}/calls\n${findOut}\n${script}\n`;
  await writeFile(join(folder, "mvn"), text, { mode: 0o755 });
}

const cached = () => readdir(join(folder, "trialgraph"));

it("fetches once, and needs no Maven after", async () => {
  await standInMaven(`echo jar > $out/${serverJar}`);
  const jars = await fetchArtifacts(version, silent);
  expect(await readdir(jars)).toEqual([serverJar]);
  expect(await fetchArtifacts(version, silent)).toBe(jars);
  expect(await readFile(join(folder, "calls"), "utf8")).toBe("called\n");
});

it("takes nothing half-fetched for whole", async () => {
  await standInMaven(`echo jar > $out/other.jar; echo no way to the mirror; exit 1`);
  await expect(fetchArtifacts(version, silent)).rejects.toMatchObject({
    kind: "fetch-failed",
    message: expect.stringContaining("no way to the mirror"),
  });
  expect(hasArtifacts(version)).toBe(false);
  expect(await cached()).toEqual([]);
});

it("does not trust a Maven that ends well without the server", async () => {
  await standInMaven("exit 0");
  await expect(fetchArtifacts(version, silent)).rejects.toThrow(serverJar);
  expect(await cached()).toEqual([]);
});

it("shows the folder only when it is whole, and ends well for several at once", async () => {
  await standInMaven(`echo jar > $out/a.jar; sleep 0.3; echo jar > $out/${serverJar}`);
  const fetches = [1, 2, 3].map(() => fetchArtifacts(version, silent));
  await vi.waitUntil(async () => (await cached()).length === 3);
  expect(existsSync(artifactsFolder(version))).toBe(false);
  const folders = await Promise.all(fetches);
  expect(new Set(folders)).toEqual(new Set([artifactsFolder(version)]));
  expect(await readdir(artifactsFolder(version))).toEqual(["a.jar", serverJar]);
  expect(await cached()).toEqual([`neo4j-${version.number}`]);
});

it("tells that it is fetching, at once", async () => {
  await standInMaven(`echo jar > $out/${serverJar}`);
  const progress = vi.fn<(line: string) => void>();
  await fetchArtifacts(version, progress);
  expect(progress).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^Fetching Neo4j/));
});
