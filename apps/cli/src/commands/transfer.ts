// trialgraph export and import: the whole graph as JSON lines, without loss, there and back.
import { formatProblem, parseJsonl, toJsonl, toRecords } from "@trialgraph/etl";
import { readRecords } from "@trialgraph/store";
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { once } from "node:events";
import type { PlaceFlags } from "../places.ts";
import { withStore } from "../store.ts";
import { CliError, counted, tell } from "../terminal.ts";
import { loadRecords, printSummary } from "./load.ts";

/** Writes a file in one step: whole or not at all. */
function writeWhole(path: string, lines: Iterable<string>): void {
  const next = `${path}.${process.pid}.tmp`;
  const file = openSync(next, "w");
  try {
    for (const line of lines) writeSync(file, line);
    fsyncSync(file);
    closeSync(file);
    renameSync(next, path);
  } catch (error) {
    rmSync(next, { force: true });
    const why = error instanceof Error ? error.message : String(error);
    throw new CliError(`${path} could not be written (${why}): nothing was left behind`);
  }
}

/** The flags of `export`. */
export interface ExportFlags extends PlaceFlags {
  readonly format: string;
  readonly out?: string;
}

/** Writes the loaded graph to a file, or to standard output and nothing else there. */
export async function exportGraph(flags: ExportFlags): Promise<void> {
  if (flags.format !== "jsonl") {
    throw new CliError(`the format ${flags.format} is not known; known: jsonl`);
  }
  const lines = toJsonl(await withStore(flags, readRecords));
  if (flags.out !== undefined) return writeWhole(flags.out, lines);
  for (const line of lines) {
    if (!process.stdout.write(line)) await once(process.stdout, "drain");
  }
}

/** Loads a file that `export` wrote in place of whatever is in the store. */
export async function importGraph(
  file: string,
  flags: PlaceFlags & { readonly json?: boolean },
): Promise<void> {
  const { dataset, problems } = parseJsonl(readText(file), file);
  if (!dataset || problems.length > 0) {
    for (const problem of problems) tell(formatProblem(problem));
    throw new CliError(
      `${file} has ${counted(problems.length, "problem")}: the store is as it was`,
    );
  }
  const records = toRecords(dataset);
  printSummary(await withStore(flags, (store) => loadRecords(store, records)), flags);
}

function readText(file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    throw new CliError(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
