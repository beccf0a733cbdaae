/** Starts Neo4j Community on this machine, for tests and for laptops with Java, without Docker. */
import { randomBytes } from "node:crypto";
import { resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fetchArtifacts } from "./artifacts.ts";
import { claimPort, NEO4J_USER, tryLogIn, type BoltAccess } from "./bolt.ts";
import { LocalNeo4jError } from "./errors.ts";
import { logTail, prepareHome } from "./home.ts";
import { launch, type JavaOutcome, type JavaProcess } from "./java-process.ts";
import { requirePrerequisites } from "./prerequisites.ts";
import { progressToStderr, tellWhile, type Progress } from "./progress.ts";
import { chosenVersion, type Neo4jVersion } from "./version.ts";

const pollEveryMs = 200;
const passwordMinLength = 8;

/** How to start a server; only its home must be named. */
export type StartOptions = {
  /** The folder for its data, settings and logs; made where it is missing. */
  readonly home: string;
  /** A port of 127.0.0.1; 0, the default, finds a free one. */
  readonly boltPort?: number | undefined;
  /** Eight characters or more; a home keeps the one that it was first started with. Default: a random one. */
  readonly password?: string | undefined;
  /** Remove the home once the server has ended, whoever ended it. The home must not exist before. Default: false. */
  readonly throwAway?: boolean | undefined;
  /** Takes the lines about long waits. Default: standard error. */
  readonly progress?: Progress | undefined;
  /** Default: 90 000. */
  readonly readyWithinMs?: number | undefined;
  /** From SIGTERM to SIGKILL. Default: 20 000. */
  readonly stopGraceMs?: number | undefined;
};

/** A server that answers, its password set. It ends with this process, however this process ends. */
export type RunningNeo4j = BoltAccess & {
  /** Of the Java process. */
  readonly pid: number;
  /** Settles when the server has ended, whoever ended it. */
  readonly ended: Promise<void>;
  /** Stops it in order, by force after the grace time; settles when it has ended. May be called twice. */
  readonly stop: () => Promise<void>;
};

/**
 * Starts a server and waits until it lets us in. `NEO4J_VERSION` chooses the version; its jars are fetched
 * by the first start of all.
 * @throws LocalNeo4jError of any kind but `not-empty`; nothing is left running
 */
export async function startNeo4j(options: StartOptions): Promise<RunningNeo4j> {
  const { password = randomPassword(), throwAway = false, progress = progressToStderr } = options;
  requireLongEnough(password);
  const version = chosenVersion();
  requirePrerequisites(version);
  const jars = await fetchArtifacts(version, progress);
  const boltPort = await claimPort(options.boltPort ?? 0);
  const home = resolve(options.home);
  await prepareHome(home, version, { boltPort, mustBeNew: throwAway });
  const java = launch({
    version,
    jars,
    home,
    throwAway,
    stopGraceMs: options.stopGraceMs ?? 20_000,
  });
  const access = { uri: `bolt://127.0.0.1:${boltPort}`, user: NEO4J_USER, password };
  const readyWithinMs = options.readyWithinMs ?? 90_000;
  const ready = waitUntilReady({ java, access, version, home, readyWithinMs });
  const pid = await tellWhile(
    ready,
    (seconds) => progress(`Starting Neo4j ${version.number} on ${access.uri}: ${seconds} s`),
    { firstMs: 1_000, everyMs: 10_000 },
  );
  return { ...access, pid, ended: java.ended, stop: java.stop };
}

/** A password nobody has to type: 24 random bytes, base64url. */
export function randomPassword(): string {
  return randomBytes(24).toString("base64url");
}

type Start = {
  readonly java: JavaProcess;
  readonly access: BoltAccess;
  readonly version: Neo4jVersion;
  readonly home: string;
  readonly readyWithinMs: number;
};

/** The process id of the server once it lets us in; otherwise the server is stopped before the error is thrown. */
async function waitUntilReady(start: Start): Promise<number> {
  try {
    return await pollUntilReady(start);
  } catch (error) {
    await start.java.stop();
    throw error;
  }
}

async function pollUntilReady(start: Start): Promise<number> {
  const { java, access, readyWithinMs } = start;
  const deadline = Date.now() + readyWithinMs;
  let lastReason: Error | undefined;
  while (Date.now() < deadline) {
    const outcome = java.outcome();
    if (outcome !== undefined) throw serverEnded(start, outcome);
    lastReason = await tryLogIn(access);
    if (lastReason === undefined && java.pid !== undefined) return java.pid;
    await delay(pollEveryMs);
  }
  throw notReady(start, await logTail(start.home), lastReason);
}

function serverEnded(start: Start, { how, log }: JavaOutcome): LocalNeo4jError {
  return new LocalNeo4jError("server-ended", failureMessage(start, `ended (${how})`, log));
}

function notReady(start: Start, log: string, cause: Error | undefined): LocalNeo4jError {
  const what = `was not ready within ${Math.round(start.readyWithinMs / 1000)} s`;
  return new LocalNeo4jError("not-ready", failureMessage(start, what, log), { cause });
}

function failureMessage({ version, home }: Start, what: string, log: string): string {
  return (
    `Neo4j ${version.number} ${what} while starting in ${home}. ` +
    `It wants 1 GB of free memory, and its home for itself. The end of its logs:\n${log}`
  );
}

function requireLongEnough(password: string): void {
  if (password.length >= passwordMinLength) return;
  const message = `The password has fewer than ${passwordMinLength} characters; Neo4j refuses it.`;
  throw new LocalNeo4jError("bad-option", message);
}
