// The sources alone: for those who ask about a document while claims are still being mended.
import type { Source } from "@trialgraph/model";
import { readLists } from "./lists.ts";
import { locate } from "./locate.ts";

/** The well-formed sources of a dataset folder, whatever else is wrong in it. */
export async function readSources(folder: string): Promise<readonly Source[]> {
  const { data } = locate(await readLists(folder));
  return data.sources.flatMap(({ value }) => (value === undefined ? [] : [value]));
}
