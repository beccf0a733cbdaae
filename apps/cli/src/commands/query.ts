// trialgraph query: a researcher's read-only Cypher, gated and bounded, on either store.
import type { PlaceFlags } from "../places.ts";
import { withStore } from "../store.ts";
import { CliError, print, tell } from "../terminal.ts";

/** The flags of `query`. */
export interface QueryFlags extends PlaceFlags {
  readonly param?: readonly string[];
  readonly timeout: string;
  readonly maxRows: string;
}

function toParam(text: string): [string, unknown] {
  const at = text.indexOf("=");
  if (at < 1) throw new CliError(`--param ${text}: write it as name=value`);
  const value = text.slice(at + 1);
  try {
    return [text.slice(0, at), JSON.parse(value) as unknown];
  } catch {
    return [text.slice(0, at), value];
  }
}

function toNumber(text: string, flag: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new CliError(`${flag} ${text}: write a whole number above 0`);
  return value;
}

/** Runs a query and prints its rows, one JSON object a line. */
export async function query(cypher: string, flags: QueryFlags): Promise<void> {
  const limits = {
    timeoutMs: toNumber(flags.timeout, "--timeout"),
    maxRows: toNumber(flags.maxRows, "--max-rows"),
  };
  const params = Object.fromEntries((flags.param ?? []).map(toParam));
  const { rows, truncated } = await withStore(flags, (store) =>
    store.query(cypher, params, limits),
  );
  for (const row of rows) print(JSON.stringify(row));
  if (truncated)
    tell(`there are more rows than ${limits.maxRows}: ask for less or raise --max-rows`);
}
