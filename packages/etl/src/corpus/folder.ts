// What lies in a corpus folder: regular files with their hashes, and the folder's own list of names.
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { readTextFile } from "../read/text-file.ts";
import { readYamlList } from "../read/yaml-list.ts";

/** A file of the folder: its name there and the SHA-256 of its bytes in hex. */
export interface CorpusFile {
  readonly name: string;
  readonly hash: string;
}

/** Larger files, in bytes, are no documents of a corpus. */
const MAX_DOCUMENT_BYTES = 20 * 1024 * 1024;

async function hashFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

async function toFile(folder: string, name: string): Promise<CorpusFile[]> {
  try {
    const found = await stat(join(folder, name));
    if (!found.isFile() || found.size > MAX_DOCUMENT_BYTES) return [];
    return [{ name, hash: await hashFile(join(folder, name)) }];
  } catch {
    return [];
  }
}

/** The regular files of a folder that are small enough and can be read, by name. */
export async function listFiles(folder: string): Promise<CorpusFile[]> {
  const names = await readdir(folder).catch(() => []);
  const files: CorpusFile[] = [];
  for (const name of names.toSorted((a, b) => (a < b ? -1 : 1)))
    files.push(...(await toFile(folder, name)));
  return files;
}

const Listed = z.looseObject({ id: z.string(), file: z.string() });

/** The file names that the folder's own `sources.yaml` gives, by source id. Empty where it gives none. */
export async function namesById(folder: string): Promise<ReadonlyMap<string, string>> {
  const list = await readTextFile(folder, "sources.yaml");
  if (list.kind !== "text") return new Map();
  const { items } = readYamlList("sources.yaml", list.text);
  return new Map(
    items.flatMap(({ raw }): [string, string][] => {
      const listed = Listed.safeParse(raw);
      return listed.success ? [[listed.data.id, listed.data.file]] : [];
    }),
  );
}
