/**
 * Neo4j's jars from Maven Central, fetched once into the user's cache. The folder appears by a rename,
 * when it is whole: one that is there needs no look inside, and no Maven.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { access, mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";
import { LocalNeo4jError } from "./errors.ts";
import { tellWhile, type Progress } from "./progress.ts";
import type { Neo4jVersion } from "./version.ts";

const pomFile = fileURLToPath(new URL("distribution/pom.xml", import.meta.url));
const mavenOutputMaxBytes = 64 * 1024 * 1024;

/** Where the jars of a version are kept: `$XDG_CACHE_HOME` (an absolute one) or `~/.cache`, `trialgraph/neo4j-<version>`. */
export function artifactsFolder(
  { number }: Neo4jVersion,
  env: NodeJS.ProcessEnv = process.env,
): string {
  const asked = env.XDG_CACHE_HOME ?? "";
  const cache = isAbsolute(asked) ? asked : join(homedir(), ".cache");
  return join(cache, "trialgraph", `neo4j-${number}`);
}

/** Whether the jars of a version have been fetched, all of them. */
export function hasArtifacts(version: Neo4jVersion): boolean {
  return existsSync(artifactsFolder(version));
}

/**
 * The folder with the jars, fetching them where it is not there yet. Two processes may do so at once: each
 * fetches its own, the first rename stays.
 * @throws LocalNeo4jError `fetch-failed` with the end of what Maven printed
 */
export async function fetchArtifacts(version: Neo4jVersion, progress: Progress): Promise<string> {
  const folder = artifactsFolder(version);
  if (existsSync(folder)) return folder;
  await mkdir(dirname(folder), { recursive: true });
  const unfinished = await mkdtemp(`${folder}.unfinished-`);
  try {
    progress(`Fetching Neo4j ${version.number} (about 130 MB, once) into ${folder}`);
    await tellWhile(
      copyJars(version, unfinished),
      (seconds) => progress(`Fetching Neo4j ${version.number}: ${seconds} s`),
      { firstMs: 10_000, everyMs: 10_000 },
    );
    await moveUnlessThere(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return folder;
}

async function copyJars(version: Neo4jVersion, folder: string): Promise<void> {
  await runMaven([
    "dependency:copy-dependencies",
    "-DincludeScope=runtime",
    `-Dneo4j.version=${version.number}`,
    `-DoutputDirectory=${folder}`,
  ]);
  await access(join(folder, `neo4j-server-${version.number}.jar`));
}

function runMaven(goal: readonly string[]): Promise<void> {
  const args = ["-q", "-B", "-f", pomFile, ...goal];
  return new Promise((resolve, reject) => {
    execFile("mvn", args, { maxBuffer: mavenOutputMaxBytes }, (error, stdout, stderr) => {
      if (!error) return resolve();
      const end = (stdout + stderr).trim().split("\n").slice(-15).join("\n");
      const advice = "Is there a way to Maven Central, or a mirror in ~/.m2/settings.xml?";
      const message = `Maven could not fetch Neo4j. ${advice}\n${end}`;
      reject(new LocalNeo4jError("fetch-failed", message, { cause: error }));
    });
  });
}

async function moveUnlessThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  }
}
