/** The folder that a server lives in: its settings written before a start, its logs read after a failure. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Neo4jVersion } from "./version.ts";

const distribution = new URL("distribution/", import.meta.url);
const tailLines = 12;

/** Where `prepareHome` puts the settings. */
export function settingsFolder(home: string): string {
  return join(home, "conf");
}

/** The file that takes what the Java process prints by itself; the server writes `neo4j.log` beside it. */
export function consoleLog(home: string): string {
  return join(home, "logs", "console.log");
}

/**
 * Makes the folders of a home, readable by its owner alone, and writes its settings anew.
 * @throws Error `EEXIST` where `mustBeNew` and the home is there: what is thrown away later is ours alone
 */
export async function prepareHome(
  home: string,
  version: Neo4jVersion,
  settings: { readonly boltPort: number; readonly mustBeNew: boolean },
): Promise<void> {
  await mkdir(home, { recursive: !settings.mustBeNew, mode: 0o700 });
  await mkdir(settingsFolder(home), { recursive: true });
  await mkdir(join(home, "logs"), { recursive: true });
  const parts = await Promise.all([
    readFile(new URL("neo4j.conf", distribution), "utf8"),
    readFile(new URL(version.settingsFile, distribution), "utf8"),
  ]);
  const ofThisRun = `# This run\nserver.bolt.listen_address=127.0.0.1:${settings.boltPort}\n`;
  await writeFile(join(settingsFolder(home), "neo4j.conf"), [...parts, ofThisRun].join("\n"));
}

/** The last lines of both logs, as many as help to see why a server did not start. */
export async function logTail(home: string): Promise<string> {
  const logs = await Promise.all([
    readTail(consoleLog(home)),
    readTail(join(home, "logs", "neo4j.log")),
  ]);
  return logs.filter((log) => log !== "").join("\n") || "(its logs are empty)";
}

async function readTail(file: string): Promise<string> {
  const text = await readFile(file, "utf8").catch(() => "");
  const lines = text.trim().split("\n");
  return lines
    .filter((line) => !isStackFrame(line))
    .slice(-tailLines)
    .join("\n");
}

function isStackFrame(line: string): boolean {
  return /^\s+(at |\.\.\. )/.test(line);
}
