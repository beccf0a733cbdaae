// The corpus: the reader's own copies of the documents, recognised by their bytes, never by name.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "@trialgraph/model";
import { listFiles, namesById, type CorpusFile } from "./folder.ts";

/**
 * What the corpus has of a source. `attached`: a file with the right bytes; `altered`: the file that
 * the corpus's own list names has other bytes; `missing`: neither; `unreadable`: the right bytes are
 * no UTF-8. A missing one has `file` where the corpus's own list names one. `message` says it whole,
 * with the file and the hashes.
 */
export type CorpusState =
  | { readonly kind: "attached"; readonly file: string }
  | { readonly kind: "missing"; readonly file?: string; readonly message: string }
  | {
      readonly kind: "altered";
      readonly file: string;
      readonly found: string;
      readonly message: string;
    }
  | { readonly kind: "unreadable"; readonly file: string; readonly message: string };

/** Documents by source. `folder` is left out where there is no corpus: then everything is missing. */
export interface Corpus {
  readonly folder?: string;
  /** Whether and how a source's document is there. */
  readonly state: (source: Source) => CorpusState;
  /** The text of a source's document (offsets count its code points), if it is attached. */
  readonly text: (source: Source) => string | undefined;
}

/** No corpus at all: every document is missing. */
export const NO_CORPUS: Corpus = {
  state: ({ id }) => ({ kind: "missing", message: `${id}: no corpus folder is given` }),
  text: () => undefined,
};

/** The SHA-256 of some bytes, in hex. */
export const sha256 = (bytes: Uint8Array | string): string =>
  createHash("sha256").update(bytes).digest("hex");

/** Decodes without dropping a byte order mark, so that offsets are those of the file. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function absentState(source: Source, files: readonly CorpusFile[], name?: string): CorpusState {
  const named = files.find((file) => file.name === name);
  if (named) {
    const { name: file, hash: found } = named;
    const message = `${source.id}: the document ${file} differs from the one that was cited: expected SHA-256 ${source.sha256}, found ${found}`;
    return { kind: "altered", file, found, message };
  }
  const which = name === undefined ? "no file" : `the file ${name} is missing, and no other file`;
  const message = `${source.id}: ${which} in the corpus folder has SHA-256 ${source.sha256}`;
  return { kind: "missing", ...(name !== undefined && { file: name }), message };
}

/**
 * Opens a corpus folder: hashes its regular files (subfolders and files over 20 MB are passed over).
 * Without a folder, or with one that cannot be read, nothing is attached.
 */
export async function openCorpus(folder: string | undefined): Promise<Corpus> {
  if (folder === undefined) return NO_CORPUS;
  const files = await listFiles(folder);
  const names = await namesById(folder);
  const texts = new Map<string, string | undefined>();
  const textOf = (file: CorpusFile): string | undefined => {
    if (!texts.has(file.hash)) {
      const bytes = readFileSync(join(folder, file.name));
      texts.set(file.hash, sha256(bytes) === file.hash ? decode(bytes) : undefined);
    }
    return texts.get(file.hash);
  };
  const fileOf = (source: Source) => files.find(({ hash }) => hash === source.sha256);
  const state = (source: Source): CorpusState => {
    const file = fileOf(source);
    if (!file) return absentState(source, files, names.get(source.id));
    if (textOf(file) !== undefined) return { kind: "attached", file: file.name };
    const message = `${source.id}: the document ${file.name} (SHA-256 ${file.hash}) is not valid UTF-8`;
    return { kind: "unreadable", file: file.name, message };
  };
  const text = (source: Source): string | undefined => {
    const file = fileOf(source);
    return file && textOf(file);
  };
  return { folder, state, text };
}
