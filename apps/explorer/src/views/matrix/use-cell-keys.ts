// Arrow keys over the cells of a table, as an addition to its links: from one that has a link to the next.
import { useEffect, useRef } from "react";
import { nextPlace } from "./data/walk.ts";

const linkIn = (cell: HTMLTableCellElement): HTMLAnchorElement | null => cell.querySelector("a");

/** Moves the focus to the first link of the cell that a key leads to. */
function onKey(table: HTMLTableElement, event: KeyboardEvent): void {
  const { target, key } = event;
  const cell = target instanceof Element ? target.closest<HTMLTableCellElement>("td, th") : null;
  const row = cell?.closest("tr");
  if (!cell || !row || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const rows = [...table.rows];
  const filled = rows.map(({ cells }) => [...cells].map((each) => linkIn(each) !== null));
  const place = nextPlace(filled, { row: row.rowIndex, column: cell.cellIndex }, key);
  const next = place && rows[place.row]?.cells[place.column];
  if (!next) return;
  event.preventDefault();
  linkIn(next)?.focus();
}

/** A ref for the table. */
export function useCellKeys() {
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    const { current } = table;
    if (!current) return undefined;
    const listen = (event: KeyboardEvent) => onKey(current, event);
    current.addEventListener("keydown", listen);
    return () => current.removeEventListener("keydown", listen);
  }, []);
  return table;
}
