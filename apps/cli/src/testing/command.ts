// Runs the real command in a process of its own, with a dataset and a data folder of its own.
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inRepository } from "../places.ts";

const bin = inRepository("apps/cli/bin/trialgraph.mjs");

/** What a run ended with. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function environment(extra: Readonly<Record<string, string>>) {
  const { NEO4J_URI: _uri, ...inherited } = process.env;
  return { ...inherited, ...extra };
}

/** Runs the command to its end. */
export function trialgraph(
  args: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): Ended {
  return spawnSync(process.execPath, [bin, ...args], { encoding: "utf8", env: environment(extra) });
}

/** A place to work in: a copy of the dataset and an empty data folder. */
export function workplace() {
  const folder = mkdtempSync(join(tmpdir(), "trialgraph-cli-"));
  const dataset = join(folder, "dataset");
  const store = ["--data", join(folder, "data")];
  const loadArgs = ["load", "--no-corpus", ...store, "--dataset", dataset];
  const restore = () => cpSync(inRepository("packages/dataset"), dataset, { recursive: true });
  restore();
  return {
    folder,
    store,
    restore,
    load: (...more: string[]) => trialgraph([...loadArgs, ...more]),
    startLoad: (): ChildProcess =>
      spawn(process.execPath, [bin, ...loadArgs], { stdio: "ignore", env: environment({}) }),
    /** Loads where no file may grow beyond so many blocks of 1,024 bytes. */
    loadWithin: (blocks: number): Ended =>
      spawnSync(
        "bash",
        ["-c", `ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, bin, ...loadArgs],
        { encoding: "utf8", env: environment({}) },
      ),
    /** The files of the embedded store: a pointer and a graph once something is loaded. */
    storeFiles: () => readdirSync(join(folder, "data", "embedded")),
    exported: () => trialgraph(["export", ...store]).stdout,
    append: (file: string, text: string) => appendFileSync(join(dataset, file), text),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A working place of {@link workplace}. */
export type Workplace = ReturnType<typeof workplace>;
