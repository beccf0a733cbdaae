// What differs between the stored graph and the wanted one, by content hash.
import { statementOf } from "../cypher-files.ts";
import type { GraphRow, GraphRows } from "../rows/rows.ts";
import { bySort, type Params, type Row, type RowSort } from "../store.ts";

/** Runs one statement in the transaction and answers its rows. */
export type Run = (cypher: string, params: Params) => Promise<readonly Row[]>;

/** What differs between the stored rows of one sort and the wanted ones. */
export interface Change {
  readonly changed: readonly GraphRow[];
  readonly gone: readonly string[];
}

/** The differences of every sort. */
export type Changes = Readonly<Record<RowSort, Change>>;

async function changeOf(run: Run, sort: RowSort, rows: readonly GraphRow[]): Promise<Change> {
  const found = await run(statementOf(`load/hashes-${sort}`), {});
  const stored = new Map(found.map(({ id, hash }) => [String(id), hash]));
  const wanted = new Set(rows.map(({ id }) => id));
  return {
    changed: rows.filter(({ id, props }) => stored.get(id) !== props["hash"]),
    gone: [...stored.keys()].filter((id) => !wanted.has(id)),
  };
}

/** Compares the hashes of all stored rows with those of `rows`. */
export async function changesOf(run: Run, rows: GraphRows): Promise<Changes> {
  return {
    sources: await changeOf(run, "sources", rows.sources),
    entities: await changeOf(run, "entities", rows.entities),
    claims: await changeOf(run, "claims", rows.claims),
    conflicts: await changeOf(run, "conflicts", rows.conflicts),
    edges: await changeOf(run, "edges", rows.edges),
  };
}

/** One number for each sort. */
export const tally = (changes: Changes, count: (change: Change) => number) =>
  bySort((sort) => count(changes[sort]));
