/** What goes wrong before and around a server, with a stand-in for Java: no Neo4j is started here. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { missingPrerequisites, parseJavaMajor } from "./prerequisites.ts";
import { startNeo4j } from "./server.ts";
import { startTestNeo4j } from "./test-server.ts";
import { chosenVersion, DEFAULT_NEO4J_VERSION } from "./version.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "trialgraph-failures-"));
  vi.stubEnv("NEO4J_VERSION", "");
  vi.stubEnv("JAVA_HOME", "");
  vi.stubEnv("XDG_CACHE_HOME", join(folder, "cache"));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

/** A Java that knows its version, and otherwise does what `script` says; the jars are "there". */
async function standInJava(script: string, version = "17.0.15"): Promise<void> {
  const home = join(folder, "jdk");
  await mkdir(join(home, "bin"), { recursive: true });
  const text = `#!/bin/sh\nif [ "$1" = -version ]; then echo 'openjdk version "${version}"' >&2; exit; fi\n${script}\n`;
  await writeFile(join(home, "bin", "java"), text, { mode: 0o755 });
  vi.stubEnv("JAVA_HOME", home);
  const jars = `neo4j-${DEFAULT_NEO4J_VERSION}`;
  await mkdir(join(folder, "cache", "trialgraph", jars), { recursive: true });
}

const silent = () => {};

describe("prerequisites", () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['openjdk version "21" 2023-09-19', 21],
    ['java version "1.8.0_392"', 8],
    ["The operation couldn't be completed. Unable to locate a Java Runtime.", undefined],
  ])("reads %j as Java %s", (printed, major) => {
    expect(parseJavaMajor(printed)).toBe(major);
  });

  it("names Java and Maven, each with a line that installs it, on a machine with neither", async () => {
    vi.stubEnv("PATH", folder);
    expect(missingPrerequisites().map(({ kind }) => kind)).toEqual(["java", "maven"]);
    const start = startNeo4j({ home: join(folder, "home") });
    await expect(start).rejects.toMatchObject({
      kind: "prerequisite-missing",
      message: expect.stringMatching(/Java 17[^]+install[^]+Maven[^]+install/),
    });
    expect(existsSync(join(folder, "home"))).toBe(false);
  });

  it("refuses a Java that is too old, and asks for no Maven once the jars are there", async () => {
    await standInJava("exit 1", "11.0.2");
    vi.stubEnv("PATH", folder);
    expect(missingPrerequisites()).toEqual([
      expect.objectContaining({ kind: "java", problem: expect.stringContaining("is Java 11") }),
    ]);
  });
});

describe("choosing a version", () => {
  it.each([
    ["5.26.30", 17],
    ["2026.08.1", 21],
  ])("%s wants Java %i", (number, javaMajor) => {
    expect(chosenVersion({ NEO4J_VERSION: number })).toMatchObject({ number, javaMajor });
  });

  it.each(["4.4.1", "5", "latest", "2025.01.0", "5.26.30/../../x"])("refuses %s", (number) => {
    expect(() => chosenVersion({ NEO4J_VERSION: number })).toThrow(number);
  });
});

describe("a start that fails", () => {
  it("tells how Java ended and what it said, and throws the home away", async () => {
    await standInJava("echo no room for the heap; exit 3");
    const home = join(folder, "home");
    const start = startNeo4j({ home, throwAway: true, progress: silent });
    await expect(start).rejects.toMatchObject({
      kind: "server-ended",
      message: expect.stringMatching(/exit code 3[^]+no room for the heap/),
    });
    expect(existsSync(home)).toBe(false);
  });

  it("stops a server that is not ready in time, by force if it must", async () => {
    await standInJava(`trap '' TERM; echo $$ > ${folder}/pid; while :; do sleep 0.1; done`);
    const limits = { readyWithinMs: 700, stopGraceMs: 300, progress: silent };
    const start = startNeo4j({ home: join(folder, "home"), throwAway: true, ...limits });
    await expect(start).rejects.toMatchObject({ kind: "not-ready" });
    const pid = Number(await readFile(join(folder, "pid"), "utf8"));
    expect(() => process.kill(pid, 0)).toThrow("ESRCH");
    expect(existsSync(join(folder, "home"))).toBe(false);
  });

  it("refuses a password that Neo4j would refuse", async () => {
    const start = startNeo4j({ home: join(folder, "home"), password: "short" });
    await expect(start).rejects.toMatchObject({ kind: "bad-option" });
  });

  it("never throws away a folder that was there before", async () => {
    await standInJava("exit 1");
    const start = startNeo4j({ home: folder, throwAway: true, progress: silent });
    await expect(start).rejects.toMatchObject({ code: "EEXIST" });
    expect(existsSync(join(folder, "jdk"))).toBe(true);
  });

  it("wants the password of a server named for tests", async () => {
    vi.stubEnv("TRIALGRAPH_TEST_NEO4J_URI", "bolt://127.0.0.1:1");
    vi.stubEnv("TRIALGRAPH_TEST_NEO4J_PASSWORD", "");
    await expect(startTestNeo4j(silent)).rejects.toMatchObject({ kind: "bad-option" });
  });
});

describe("the watchdog", () => {
  const script = fileURLToPath(new URL("distribution/watchdog.sh", import.meta.url));
  const started: ChildProcess[] = [];

  afterEach(() => {
    for (const child of started.splice(0)) child.kill("SIGKILL");
  });

  /** A "server", the watchdog over it with a grace time of one second, and a folder to remove. */
  async function watch(server: string) {
    const home = join(folder, "home");
    await mkdir(home);
    const watched = spawn("/bin/sh", ["-c", server]);
    const args = [script, String(watched.pid), "1", home];
    const watchdog = spawn("/bin/sh", args, { stdio: ["pipe", "ignore", "inherit"] });
    started.push(watched, watchdog);
    await once(watched.stdout, "data");
    return { home, watched, watchdog, watchdogEnded: once(watchdog, "exit") };
  }

  it.each([
    ["a server", "echo up; exec sleep 30", "SIGTERM"],
    ["one that ignores SIGTERM", "trap '' TERM; echo up; while :; do sleep 0.1; done", "SIGKILL"],
  ])("ends %s when the pipe closes without a word", async (_, server, signal) => {
    const { home, watched, watchdog, watchdogEnded } = await watch(server);
    watchdog.stdin.end();
    await watchdogEnded;
    expect(watched.signalCode).toBe(signal);
    expect(existsSync(home)).toBe(false);
  });

  it("leaves a process alone once it is told that the server has ended", async () => {
    const { home, watched, watchdog, watchdogEnded } = await watch("echo up; exec sleep 30");
    watchdog.stdin.end("ended\n");
    await watchdogEnded;
    expect(watched.exitCode ?? watched.signalCode).toBeNull();
    expect(existsSync(home)).toBe(false);
  });
});
