// Keeps what a load changed, in the load's own transaction, for links that are pinned to a version.
import { canonicalJson, type GraphRecords } from "@trialgraph/model";
import { z } from "zod";
import { statementOf } from "../cypher-files.ts";
import { differencesOf, type Contents, type Differences } from "../history/compare.ts";
import { contentsOf, storedContents } from "../history/content.ts";
import { nextId } from "../history/revisions.ts";
import { parseRows, type ReadName } from "../reads.ts";
import type { Run } from "./changes.ts";

/** The version that a load replaces, and its content. */
export interface Before {
  readonly version: string;
  readonly contents: Contents;
}

/** A load's change as it is kept. */
export interface Revision {
  readonly previous: string;
  readonly version: string;
  readonly loadedAt: string;
  readonly changes: Differences;
}

const readIn = async <N extends ReadName>(run: Run, name: N) =>
  parseRows(name, await run(statementOf(`read/${name}`), {}));

/**
 * What is stored before a load that makes another version; undefined where there is no version yet, or
 * where what is stored is damaged: the load mends it, and the chain of versions begins anew.
 */
export async function readBefore(run: Run, next: string): Promise<Before | undefined> {
  const [dataset] = await readIn(run, "dataset");
  if (!dataset || dataset.version === next) return undefined;
  const contents = storedContents({
    entities: await readIn(run, "entities"),
    edges: await readIn(run, "edges"),
    claims: await readIn(run, "claims"),
    sources: await readIn(run, "sources"),
  });
  return contents && { version: dataset.version, contents };
}

/** The change from what was stored before to what is stored with `records`. */
export const revisionOf = (before: Before, records: GraphRecords, loadedAt: string): Revision => ({
  previous: before.version,
  version: records.version,
  loadedAt,
  changes: differencesOf(before.contents, contentsOf(records)),
});

const LastRow = z.object({ id: z.string() });

/** Keeps a change as the newest, and forgets those that are too old. */
export async function keepRevision(run: Run, { changes, ...revision }: Revision): Promise<void> {
  const [last] = await run(statementOf("load/last-revision"), {});
  const { id, oldest } = nextId(last && LastRow.parse(last).id);
  const props = { id, ...revision, changes: canonicalJson(changes) };
  await run(statementOf("load/add-revision"), { props });
  await run(statementOf("load/forget-revisions"), { oldest });
}
