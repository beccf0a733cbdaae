// A dataset folder, read and checked.
import { checkDataset, type Checked } from "../check/index.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { readLists } from "./lists.ts";
import { locate } from "./locate.ts";

/**
 * Reads `sources.yaml`, `entities/*.yaml`, `claims/<source>.yaml`, `conflicts.yaml` and
 * `identities.yaml` of a folder and checks them, against the documents as far as the corpus has them.
 * Never throws over what the files hold: everything wrong is in `problems`.
 */
export async function readDataset(folder: string, corpus: Corpus): Promise<Checked> {
  const { data, problems } = locate(await readLists(folder));
  return checkDataset(data, corpus, problems);
}
