/**
 * The Java process of a server and the watchdog beside it. However its starter ends, by a signal, an error or
 * SIGKILL, the pipe to the watchdog closes, and the watchdog stops the server.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { consoleLog, logTail, settingsFolder } from "./home.ts";
import { javaCommand } from "./prerequisites.ts";
import type { Neo4jVersion } from "./version.ts";

const watchdogScript = fileURLToPath(new URL("distribution/watchdog.sh", import.meta.url));

/** A started Java process. */
export type JavaProcess = {
  readonly pid: number | undefined;
  /** How it ended; undefined while it runs. */
  readonly outcome: () => JavaOutcome | undefined;
  /** Settles when it has ended and a home to throw away is gone; never rejects. */
  readonly ended: Promise<void>;
  /** SIGTERM, SIGKILL after the grace time; settles with `ended`. */
  readonly stop: () => Promise<void>;
};

/** The end of a Java process. */
export type JavaOutcome = {
  /** "exit code 1", "SIGKILL". */
  readonly how: string;
  /** The last lines of its logs, read before a home to throw away goes. */
  readonly log: string;
};

/** What to launch. */
export type LaunchOptions = {
  readonly version: Neo4jVersion;
  /** The folder with the jars. */
  readonly jars: string;
  /** A prepared home. */
  readonly home: string;
  /** Remove the home when the server has ended, whoever ended it. */
  readonly throwAway: boolean;
  readonly stopGraceMs: number;
};

/** Starts the server and its watchdog. Says nothing about readiness. */
export function launch(options: LaunchOptions): JavaProcess {
  const java = spawnJava(options);
  const watchdog = java.pid === undefined ? undefined : spawnWatchdog(java.pid, options);
  let outcome: JavaOutcome | undefined;
  const ended = endOf(java).then(async (how) => {
    outcome = { how, log: await logTail(options.home) };
    await dismiss(watchdog);
  });
  const stop = async () => {
    java.kill("SIGTERM");
    const force = setTimeout(() => java.kill("SIGKILL"), options.stopGraceMs);
    await ended;
    clearTimeout(force);
  };
  return { pid: java.pid, outcome: () => outcome, ended, stop };
}

/** Detached: Ctrl-C in a terminal reaches the starter alone, which then stops the server in order. */
function spawnJava({ version, jars, home }: LaunchOptions): ChildProcess {
  const log = openSync(consoleLog(home), "w");
  try {
    return spawn(
      javaCommand(),
      [
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        "-Xmx512m",
        "-cp",
        join(jars, "*"),
        version.mainClass,
        `--home-dir=${home}`,
        `--config-dir=${settingsFolder(home)}`,
      ],
      { detached: true, stdio: ["ignore", log, log] },
    );
  } finally {
    closeSync(log);
  }
}

function spawnWatchdog(pid: number, { home, throwAway, stopGraceMs }: LaunchOptions): ChildProcess {
  const graceSeconds = Math.ceil(stopGraceMs / 1000);
  const args = [watchdogScript, String(pid), String(graceSeconds), ...(throwAway ? [home] : [])];
  const watchdog = spawn("/bin/sh", args, { detached: true, stdio: ["pipe", "ignore", "ignore"] });
  watchdog.stdin.on("error", ignoreClosedPipe);
  return watchdog;
}

/** A watchdog that someone killed cannot be told that its work is over. */
function ignoreClosedPipe(): void {}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
}

async function dismiss(watchdog: ChildProcess | undefined): Promise<void> {
  if (watchdog === undefined || watchdog.exitCode !== null || watchdog.signalCode !== null) return;
  const gone = endOf(watchdog);
  watchdog.stdin?.end("ended\n");
  await gone;
}
