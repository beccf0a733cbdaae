// trialgraph serve: loads what has changed, builds the explorer where needed, and serves both.
import { createService, listen } from "@trialgraph/api";
import { toRecords, versionOfDataset, type Dataset } from "@trialgraph/etl";
import { openStore, type GraphStore } from "@trialgraph/store";
import { checkedDataset } from "../checked-dataset.ts";
import { builtExplorer } from "../explorer-build.ts";
import { dataFolder, type PlaceFlags } from "../places.ts";
import { CliError, print, tell } from "../terminal.ts";
import { loadRecords } from "./load.ts";

/** The flags of `serve`. */
export interface ServeFlags extends PlaceFlags {
  readonly port?: string;
  readonly host: string;
  readonly basePath?: string;
}

const DEFAULT_PORT = 4173;
const MAX_PORT = 65_535;

function portOf({ port = process.env["PORT"] }: ServeFlags): number {
  const value = port === undefined || port === "" ? DEFAULT_PORT : Number(port);
  if (!Number.isInteger(value) || value < 0 || value > MAX_PORT) {
    throw new CliError(`the port ${port} is not a number between 0 and ${MAX_PORT}`);
  }
  return value;
}

function basePathOf({ basePath = process.env["BASE_PATH"] ?? "" }: ServeFlags): string {
  const path = `/${basePath}`.replace(/\/{2,}/g, "/").replace(/\/$/, "");
  if (!/^(?:\/[\w.~-]+)*$/.test(path))
    throw new CliError(`the base path ${basePath} is not a path`);
  return path;
}

/** Resolves when the user asks to stop (Ctrl-C, SIGTERM). */
const asked = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });

/** Loads the dataset unless the store has this very version of it. */
async function bringUpToDate(store: GraphStore, dataset: Dataset): Promise<void> {
  const version = versionOfDataset(dataset);
  const stored = await store.health();
  if (stored.version !== version) await loadRecords(store, toRecords(dataset));
  const how = stored.version === version ? "unchanged" : "loaded";
  tell(`${how} version ${version.slice(0, 12)}`);
}

/** Loads, builds and serves until it is asked to stop. */
export async function serve(flags: ServeFlags): Promise<void> {
  const port = portOf(flags);
  const basePath = basePathOf(flags);
  const stopped = asked();
  const { dataset, corpus, notChecked } = await checkedDataset(flags);
  for (const line of notChecked) tell(`not checked: ${line}`);
  const store = openStore(process.env, dataFolder(flags));
  try {
    await bringUpToDate(store, dataset);
    const explorerFolder = await builtExplorer();
    const textOf = corpus.text;
    const service = createService({ store, textOf, explorerFolder, basePath });
    const server = await listen(service.fetch, port, flags.host);
    print(`Trialgraph is at http://localhost:${server.port}${basePath}/ (Ctrl-C stops it)`);
    await stopped;
    await server.close();
  } finally {
    await store.close();
  }
}
