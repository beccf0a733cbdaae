// The table's own settings, as its address holds them, and the words it is told in.
import { useExplorer } from "../../app/explorer-context.ts";
import { useTongueOf } from "../../language/use-words.ts";
import type { Action } from "../../state/app-state.ts";
import { tables, type TableName } from "./data/columns.ts";
import type { Tongue } from "./data/telling.ts";

/** Which table is open, by what it is sorted, and what is looked for in it. */
interface Settings {
  readonly table: TableName;
  readonly sort: string | undefined;
  readonly find: string;
}

/** The settings. */
export function useSettings(): Settings {
  const { options } = useExplorer().state;
  const table = tables.find((name) => name === options["of"]) ?? "lines";
  return { table, sort: options["sort"], find: options["find"] ?? "" };
}

/** Opens one of the tables; what was sorted or looked for in the other does not apply to it. */
export const openTable = (table: TableName): Action => ({
  kind: "together",
  actions: [
    { kind: "option", name: "of", value: table === "lines" ? undefined : table },
    { kind: "option", name: "sort", value: undefined },
    { kind: "option", name: "find", value: undefined },
  ],
});

/** Sorts by a column. */
export const sortBy = (sort: string): Action => ({ kind: "option", name: "sort", value: sort });

/** Looks for what was typed. */
export const lookFor = (typed: string): Action => ({
  kind: "option",
  name: "find",
  value: typed === "" ? undefined : typed,
});

const areas = { t: "table", claim: "claim", model: "model" } as const;

/** The words that tables are told in. */
export const useTableTongue = (): Tongue => useTongueOf(areas);
