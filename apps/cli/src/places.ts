// Where things are: the repository, the data folder, the corpus. Flags first, then the environment.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { CliError } from "./terminal.ts";

/** A path below the repository's root. */
export const inRepository = (path: string): string =>
  fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The flags that say where things are, the same for every command that needs them. */
export interface PlaceFlags {
  readonly data?: string | undefined;
  /** `false` is `--no-corpus`; `true` is its default. */
  readonly corpus?: string | boolean | undefined;
  readonly dataset?: string | undefined;
}

const existing = (path: string, flag: string): string => {
  if (!existsSync(path)) throw new CliError(`${flag} names ${path}, which is not there`);
  return path;
};

/** The data folder: `--data`, else TRIALGRAPH_DATA, else `.data/` of the repository. */
export const dataFolder = ({ data }: PlaceFlags): string =>
  resolve(data ?? (process.env["TRIALGRAPH_DATA"] || inRepository(".data")));

/** The dataset folder: `--dataset`, else `packages/dataset`. */
export const datasetFolder = ({ dataset }: PlaceFlags): string =>
  dataset === undefined
    ? inRepository("packages/dataset")
    : existing(resolve(dataset), "--dataset");

/** The corpus folder: `--corpus`, else TRIALGRAPH_CORPUS, else `corpus/`, else `../shared/corpus`, else none. */
export function corpusFolder({ corpus }: PlaceFlags): string | undefined {
  if (corpus === false) return undefined;
  if (typeof corpus === "string") return existing(resolve(corpus), "--corpus");
  const named = process.env["TRIALGRAPH_CORPUS"];
  if (named) return existing(resolve(named), "TRIALGRAPH_CORPUS");
  return [inRepository("corpus"), inRepository("../shared/corpus")].find((path) =>
    existsSync(path),
  );
}
