// The embedded store's files: one finished graph file, and a pointer that names it.
// A reader opens what the pointer names; a load builds a new file and then moves the pointer.
import {
  mkdirSync,
  openSync,
  closeSync,
  fsyncSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { StoreError } from "../store.ts";

const Pointer = z.strictObject({ file: z.string().regex(/^graph-[\w-]+\.grafeo$/) });
const POINTER = "current.json";
const LOCK = "load.lock";

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

/** The path of the graph that is current; `undefined` where nothing was loaded yet. */
export function currentFile(folder: string): string | undefined {
  try {
    const pointer = Pointer.parse(JSON.parse(readFileSync(join(folder, POINTER), "utf8")));
    return join(folder, pointer.file);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw new StoreError(
      "storage",
      `${join(folder, POINTER)} cannot be read: remove the folder ${folder} and load again`,
      { cause: error },
    );
  }
}

function syncFile(path: string): void {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Moves the pointer to a finished file in one step. */
export function publishFile(folder: string, building: string, file: string): void {
  syncFile(building);
  renameSync(building, join(folder, file));
  const next = join(folder, `${POINTER}.${process.pid}.tmp`);
  writeFileSync(next, JSON.stringify({ file }));
  syncFile(next);
  renameSync(next, join(folder, POINTER));
  syncFile(folder);
}

/** Removes files that an interrupted load left, and graphs that are not current. */
export function removeLeftovers(folder: string, keep: string | undefined): void {
  for (const name of readdirSync(folder)) {
    const mine = /^(?:building-|graph-)|\.tmp$/.test(name);
    if (mine && name !== keep) rmSync(join(folder, name), { force: true, recursive: true });
  }
}

function holderOf(lock: string): number | undefined {
  try {
    return Number(readFileSync(lock, "utf8")) || undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Takes the folder's load lock and returns its release. A lock whose process is gone is taken over. */
export function takeLock(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, LOCK);
  const holder = holderOf(lock);
  if (holder !== undefined && holder !== process.pid && isAlive(holder)) {
    throw new StoreError(
      "busy",
      `another load is under way (process ${holder}): wait for it to end and load again`,
    );
  }
  rmSync(lock, { force: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
  } catch (error) {
    throw new StoreError("busy", "another load has just begun: wait for it to end and load again", {
      cause: error,
    });
  }
  return () => rmSync(lock, { force: true });
}
