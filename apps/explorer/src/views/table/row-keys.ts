// Keys in a long table: one row at a time takes part in tabbing, and arrows go from row to row, so that
// what stands behind the table is one press of Tab away.
import { useMemo, useState, type FocusEvent, type KeyboardEvent } from "react";

/** How many rows a page of them is. */
const PAGE = 10;

const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + PAGE,
  PageUp: (at) => at - PAGE,
  Home: () => 0,
  End: (_, last) => last,
};

/** The place of the row that a key leads to, among `count` rows; `undefined` for any other key. */
export function rowAfter(key: string, at: number, count: number): number | undefined {
  const last = count - 1;
  const to = moves[key]?.(at, last);
  return to === undefined ? undefined : Math.max(0, Math.min(last, to));
}

/** What the link of a row does with keys and when it gets the focus. */
export interface RowKeys {
  readonly onFocus: (event: FocusEvent<HTMLAnchorElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLAnchorElement>) => void;
}

function onKeyDown(event: KeyboardEvent<HTMLAnchorElement>): void {
  const row = event.currentTarget.closest("tr");
  const body = row?.parentElement;
  if (!row || !(body instanceof HTMLTableSectionElement)) return;
  const to = rowAfter(event.key, [...body.rows].indexOf(row), body.rows.length);
  const link = to === undefined ? undefined : body.rows[to]?.querySelector("a");
  if (!link) return;
  event.preventDefault();
  link.focus();
}

/**
 * The row that takes part in tabbing (the one that had the focus last, else the one that is `marked`,
 * else the first), and the listeners of the links of all rows.
 */
export function useRowKeys(
  rows: readonly { readonly id: string }[],
  marked: string | undefined,
): { readonly current: string | undefined; readonly keys: RowKeys } {
  const [focused, setFocused] = useState<string>();
  const keys = useMemo(
    () => ({
      onFocus: ({ currentTarget }: FocusEvent<HTMLAnchorElement>) =>
        setFocused(currentTarget.dataset["id"]),
      onKeyDown,
    }),
    [],
  );
  const isThere = rows.some(({ id }) => id === focused);
  return { current: isThere ? focused : (marked ?? rows[0]?.id), keys };
}
