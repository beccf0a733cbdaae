// Writes a graph into an open transaction: the difference in batches, then the checks, then the version.
import { entityKinds, relationNames, type GraphRecords } from "@trialgraph/model";
import { cypherNames, statementOf } from "../cypher-files.ts";
import { claimEnds, claimQualifiers, claimSpeakers, fingerprintOf, toRows } from "../rows/rows.ts";
import { bySort, rowSorts, StoreError, type LoadOptions, type LoadSummary } from "../store.ts";
import { changesOf, tally, type Change, type Changes, type Run } from "./changes.ts";
import { keepRevision, readBefore, revisionOf, type Before } from "./history.ts";
import { Writer } from "./writer.ts";

const ofIds = <T extends { readonly id: string }>(all: readonly T[], { changed }: Change): T[] => {
  const ids = new Set(changed.map(({ id }) => id));
  return all.filter(({ id }) => ids.has(id));
};

async function writeSources(write: Writer, change: Change): Promise<void> {
  await write.rows("sources", statementOf("load/sources"), change.changed, true);
  await write.rows("sources", statementOf("load/unlink-sources"), change.changed);
}

async function writePublishers(
  write: Writer,
  records: GraphRecords,
  change: Change,
): Promise<void> {
  const links = ofIds(records.sources, change).flatMap(({ id, publishers }) =>
    publishers.map((entity) => ({ source: id, entity })),
  );
  await write.rows("publishers", statementOf("load/source-publishers"), links);
}

async function writeEntities(write: Writer, change: Change): Promise<void> {
  const template = statementOf("load/entities");
  for (const kind of entityKinds) {
    const rows = change.changed.filter(({ props }) => props["kind"] === kind);
    await write.rows("entities", template.replace("__KIND__", kind), rows, true);
  }
}

async function writeClaims(write: Writer, records: GraphRecords, change: Change): Promise<void> {
  const claims = ofIds(records.claims, change);
  await write.rows("claims", statementOf("load/claims"), change.changed, true);
  await write.rows("claims", statementOf("load/unlink-claims"), change.changed);
  await write.rows("ends", statementOf("load/claim-ends"), claims.map(claimEnds));
  await write.rows("speakers", statementOf("load/claim-speakers"), claims.flatMap(claimSpeakers));
  const qualifiers = claims.flatMap(claimQualifiers);
  await write.rows("qualifiers", statementOf("load/claim-qualifiers"), qualifiers);
}

async function writeConflicts(write: Writer, records: GraphRecords, change: Change): Promise<void> {
  await write.rows("conflicts", statementOf("load/conflicts"), change.changed, true);
  await write.rows("conflicts", statementOf("load/unlink-conflicts"), change.changed);
  const links = ofIds(records.conflicts, change).flatMap(({ id, claims }) =>
    claims.map((claim) => ({ conflict: id, claim })),
  );
  await write.rows("conflict claims", statementOf("load/conflict-claims"), links);
}

async function writeEdges(write: Writer, records: GraphRecords, change: Change): Promise<void> {
  const template = statementOf("load/edges");
  const props = new Map(change.changed.map((row) => [row.id, row.props]));
  const edges = ofIds(records.edges, change);
  for (const relation of relationNames) {
    const rows = edges
      .filter((edge) => edge.relation === relation)
      .map(({ id, subject, object }) => ({ id, subject, object, props: props.get(id) }));
    await write.rows("edges", template.replace("__RELATION__", relation), rows, true);
  }
}

async function runChecks(run: Run): Promise<void> {
  for (const name of cypherNames("checks")) {
    const [broken] = await run(statementOf(name), {});
    if (broken) {
      throw new StoreError(
        "broken-data",
        `the check ${name} failed at ${String(broken["broken"])}: ${String(broken["why"])}; nothing was changed`,
      );
    }
  }
}

async function writeChanges(write: Writer, records: GraphRecords, changes: Changes): Promise<void> {
  for (const sort of rowSorts.toReversed()) await write.remove(sort, changes[sort].gone);
  await writeSources(write, changes.sources);
  await writeEntities(write, changes.entities);
  await writePublishers(write, records, changes.sources);
  await writeClaims(write, records, changes.claims);
  await writeConflicts(write, records, changes.conflicts);
  await writeEdges(write, records, changes.edges);
}

/** Names the new version, and keeps what it changed where it follows another. */
async function publish(
  run: Run,
  records: GraphRecords,
  fingerprint: string,
  before: Before | undefined,
): Promise<void> {
  const { version } = records;
  const loadedAt = new Date().toISOString();
  if (before) await keepRevision(run, revisionOf(before, records, loadedAt));
  await run(statementOf("load/commit"), {
    props: { id: "current", version, fingerprint, loadedAt },
  });
}

/**
 * Brings the graph in an open transaction to `records` and names the new version last; `token` marks
 * who holds the write lock. The caller commits, or rolls back where this throws. No row is written
 * that does not differ.
 */
export async function writeRecords(
  run: Run,
  token: string,
  records: GraphRecords,
  options: LoadOptions,
): Promise<LoadSummary> {
  await run(statementOf("load/begin"), { token });
  const before = await readBefore(run, records.version);
  const rows = toRows(records);
  const changes = await changesOf(run, rows);
  const written = tally(changes, ({ changed }) => changed.length);
  const removed = tally(changes, ({ gone }) => gone.length);
  const total = [...Object.values(written), ...Object.values(removed)].reduce((a, b) => a + b, 0);
  await writeChanges(new Writer(run, total, options), records, changes);
  await runChecks(run);
  await publish(run, records, fingerprintOf(rows), before);
  return { version: records.version, unchanged: false, written, removed };
}

/** The summary of a load that has nothing to do: exactly these records are stored. Else undefined. */
export function unchangedSummary(
  records: GraphRecords,
  stored: { readonly fingerprint: string | null } | undefined,
): LoadSummary | undefined {
  const { version } = records;
  if (stored?.fingerprint !== fingerprintOf(toRows(records))) return undefined;
  const none = bySort(() => 0);
  return { version, unchanged: true, written: none, removed: none };
}
