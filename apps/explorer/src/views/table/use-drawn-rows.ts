// The rows of a long table as they are drawn: the first at once, the rest without a pause; which of them
// the selection marks, and which takes part in tabbing.
import { useDeferredValue, useRef, type RefObject } from "react";
import { useMarked } from "../../panels/follow/use-marked.ts";
import type { Marked } from "../../state/selection.ts";
import type { Mark } from "../kit/marks.ts";
import { useRowKeys, type RowKeys } from "./row-keys.ts";
import { useFollowed } from "./use-followed.ts";

/** How many rows are drawn at once when the table opens. */
const FIRST = 60;

/** `table` is to be put on the table itself; `current` is the id of the row that Tab leads into. */
interface DrawnRows<R> {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly drawn: readonly { readonly row: R; readonly mark: Mark }[];
  readonly current: string | undefined;
  readonly keys: RowKeys;
}

/** The rows to draw; the one that is selected is kept in view. */
export function useDrawnRows<R extends { readonly id: string }>(
  rows: readonly R[],
  markOf: (marked: Marked, row: R) => Mark,
): DrawnRows<R> {
  const soon = useDeferredValue(rows, rows.slice(0, FIRST));
  const marked = useMarked();
  const drawn = soon.map((row) => ({ row, mark: markOf(marked, row) }));
  const selected = drawn.find(({ mark }) => mark === "selected");
  const { current, keys } = useRowKeys(soon, selected?.row.id);
  const table = useRef<HTMLTableElement>(null);
  useFollowed(table, marked, soon);
  return { table, drawn, current, keys };
}
