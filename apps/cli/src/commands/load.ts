// trialgraph load: the dataset into the store, all or nothing.
import { toRecords } from "@trialgraph/etl";
import { rowSorts, type GraphStore, type LoadSummary } from "@trialgraph/store";
import type { GraphRecords } from "@trialgraph/model";
import { checkedDataset } from "../checked-dataset.ts";
import type { PlaceFlags } from "../places.ts";
import { withStore } from "../store.ts";
import { print, progressTeller, table, tell } from "../terminal.ts";

/** The flags of `load`. */
export interface LoadFlags extends PlaceFlags {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Loads records and tells how far it is. */
export const loadRecords = (
  store: GraphStore,
  records: GraphRecords,
  dryRun = false,
): Promise<LoadSummary> => store.load(records, { dryRun, onProgress: progressTeller() });

/** Prints what a load did, as a table or as one JSON object. */
export function printSummary(
  summary: LoadSummary,
  { dryRun = false, json = false }: LoadFlags,
): void {
  if (json) return print(JSON.stringify({ ...summary, dryRun }));
  const version = summary.version.slice(0, 12);
  if (summary.unchanged)
    return print(`unchanged: version ${version} is loaded; nothing was written`);
  const rows = rowSorts.map((sort) => [sort, summary.written[sort], summary.removed[sort]]);
  print(table([["", "written", "removed"], ...rows]));
  print(dryRun ? `dry run: version ${version} was not loaded` : `loaded version ${version}`);
}

/** Checks and loads the dataset. */
export async function load(flags: LoadFlags): Promise<void> {
  const { dataset, notChecked } = await checkedDataset(flags);
  for (const line of notChecked) tell(`not checked: ${line}`);
  const records = toRecords(dataset);
  const summary = await withStore(flags, (store) => loadRecords(store, records, flags.dryRun));
  printSummary(summary, flags);
}
