// The files of a dataset folder, found and read as lists of raw items.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Held, Lost } from "../located.ts";
import type { Problem } from "../problem.ts";
import { readTextFile } from "./text-file.ts";
import { readYamlList, type RawList } from "./yaml-list.ts";

/** A file and what it holds; `stem` is its name without folder and ending. */
export interface ListFile extends RawList {
  readonly file: string;
  readonly stem: string;
}

/** All lists of a dataset. */
export interface DatasetLists {
  readonly sources: readonly ListFile[];
  readonly entities: readonly ListFile[];
  readonly claims: readonly ListFile[];
  readonly conflicts: readonly ListFile[];
  readonly identities: readonly ListFile[];
  readonly noClaims: readonly ListFile[];
  /** Problems of the folder itself. */
  readonly problems: readonly Problem[];
}

/** A file's name up to its first dot: `claims/ID.a.yaml` is a file of the source ID, too. */
const stemOf = (file: string): string => file.replace(/^.*\//, "").replace(/\..*$/, "");

const absent = (file: string): Problem => ({
  file,
  line: 1,
  message: "the file is missing",
  fix: "add it, or give the folder that holds the dataset",
});

async function readList(
  folder: string,
  file: string,
  holds: Held,
  needed = true,
): Promise<ListFile[]> {
  const found = await readTextFile(folder, file);
  const stem = stemOf(file);
  if (found.kind === "text") return [{ file, stem, ...readYamlList(file, found.text) }];
  if (found.kind === "absent" && !needed) return [];
  const problem = found.kind === "absent" ? absent(file) : found.problem;
  const lost: Lost = { ids: new Set(), words: new Set(), unread: new Set([holds]) };
  return [{ file, stem, items: [], problems: [problem], lost }];
}

/** Names in a folder, sorted; none where it is not there. */
const namesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder).catch(() => [])).toSorted((a, b) => (a < b ? -1 : 1));

async function readFolder(folder: string, inside: string, holds: Held): Promise<ListFile[]> {
  const names = await namesIn(join(folder, inside));
  const files = names.filter((name) => name.endsWith(".yaml") && !name.startsWith("."));
  const lists: ListFile[] = [];
  for (const name of files) lists.push(...(await readList(folder, `${inside}/${name}`, holds)));
  return lists;
}

const KNOWN: ReadonlySet<string> = new Set(["sources.yaml", "conflicts.yaml", "identities.yaml"]);

/** YAML files that stand where nothing reads them. */
async function strayProblems(folder: string): Promise<Problem[]> {
  const inside = await Promise.all(
    ["entities", "claims", "no-claim"].map(async (name) =>
      (await namesIn(join(folder, name))).map((file) => `${name}/${file}`),
    ),
  );
  const strays = [
    ...(await namesIn(folder)).filter((name) => /\.ya?ml$/i.test(name) && !KNOWN.has(name)),
    ...inside.flat().filter((name) => /\.ya?ml$/i.test(name) && !name.endsWith(".yaml")),
  ];
  const message = "this file is not part of a dataset and is not read";
  const fix =
    "name it sources.yaml, conflicts.yaml, identities.yaml, or put it into entities/, claims/ or no-claim/";
  return strays.map((file) => ({ file, line: 1, message, fix }));
}

/** Reads all files of a dataset folder; a faulty one does not keep the others from being read. */
export async function readLists(folder: string): Promise<DatasetLists> {
  return {
    sources: await readList(folder, "sources.yaml", "source"),
    entities: await readFolder(folder, "entities", "entity"),
    claims: await readFolder(folder, "claims", "claim"),
    conflicts: await readList(folder, "conflicts.yaml", "conflict", false),
    identities: await readList(folder, "identities.yaml", "identity", false),
    noClaims: await readFolder(folder, "no-claim", "no-claim"),
    problems: await strayProblems(folder),
  };
}
