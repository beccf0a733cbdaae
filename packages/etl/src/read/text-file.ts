// Reading a file as text: small enough, regular, UTF-8. What is wrong with it is data.
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../problem.ts";

/** The largest file of a dataset that is read, in bytes. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** A file's text, or why there is none. `absent` where there is no such file. */
export type TextFile =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "absent" }
  | { readonly kind: "fault"; readonly problem: Problem };

const fault = (file: string, message: string, fix: string): TextFile => ({
  kind: "fault",
  problem: { file, line: 1, message, fix },
});

/** The line of the first byte that is not UTF-8, counted from 1. */
function lineOfBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  let start = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, start)) {
    try {
      decoder.decode(bytes.subarray(start, at));
    } catch {
      return line;
    }
    line += 1;
    start = at + 1;
  }
  return line;
}

function decode(file: string, bytes: Uint8Array): TextFile {
  try {
    return { kind: "text", text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const line = lineOfBadByte(bytes);
    const message = "the file is not valid UTF-8";
    return { kind: "fault", problem: { file, line, message, fix: "save it as UTF-8" } };
  }
}

/** Reads a file of a folder; `file` is its name relative to the folder. A byte order mark is dropped. */
export async function readTextFile(folder: string, file: string): Promise<TextFile> {
  try {
    const found = await stat(join(folder, file));
    if (!found.isFile()) return fault(file, "this is not a regular file", "put a text file here");
    if (found.size > MAX_FILE_BYTES) {
      return fault(file, "the file is larger than 10 MB", "split it into smaller files");
    }
    return decode(file, await readFile(join(folder, file)));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      return { kind: "absent" };
    }
    const why = error instanceof Error ? error.message : String(error);
    return fault(file, `the file cannot be read: ${why}`, "check its name and its permissions");
  }
}
