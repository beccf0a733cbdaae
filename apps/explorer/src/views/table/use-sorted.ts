// The rows of a table as its address has them: those that are looked for, sorted.
import { useMemo } from "react";
import { useLanguage } from "../../language/use-words.ts";
import { readSort, type Sort } from "./data/columns.ts";
import { findRows, sortRows, type Row } from "./data/rows.ts";
import { useSettings } from "./use-table.ts";

/** Rows in order, with the columns that they can be sorted by; `among` is how many there were to find. */
export interface Sorted<C extends string, R extends Row<C>> {
  readonly rows: readonly R[];
  readonly sort: Sort<C>;
  readonly columns: readonly [C, ...C[]];
  readonly among: number;
}

/** The rows that are found among `all`, by the sort of the address. */
export function useSorted<C extends string, R extends Row<C>>(
  columns: readonly [C, ...C[]],
  all: readonly R[],
): Sorted<C, R> {
  const { find, sort: asked } = useSettings();
  const language = useLanguage();
  return useMemo(() => {
    const sort = readSort(columns, asked);
    const rows = sortRows(findRows(all, find), sort, language);
    return { rows, sort, columns, among: all.length };
  }, [columns, all, find, asked, language]);
}
