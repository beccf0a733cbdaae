// Rows of cells: sorting and finding among them. Pure.
import type { Language } from "@trialgraph/model";
import { occursIn, searchable } from "../../../language/fold.ts";
import { numberTextIn } from "../../../language/numbers.ts";
import type { Sort } from "./columns.ts";

/** What stands in a cell, and what it sorts by; a cell that sorts by nothing comes last, either way. */
export interface Cell {
  readonly text: string;
  readonly by: string | number | undefined;
}

/** A row: a cell in each column. */
export interface Row<C extends string> {
  readonly id: string;
  readonly cells: Readonly<Record<C, Cell>>;
}

/** A cell that sorts by its text. */
export const textCell = (text: string): Cell => ({ text, by: text === "" ? undefined : text });

/** A cell in which nothing is told. */
export const nothingTold: Cell = { text: "", by: undefined };

/** A cell with a number, as a language writes it. */
export const numberCell = (value: number, language: Language): Cell => ({
  text: numberTextIn(language, value),
  by: value,
});

type Compare = (a: string, b: string) => number;

function compareCells(a: Cell, b: Cell, descending: boolean, compare: Compare): number {
  if (a.by === undefined || b.by === undefined) {
    return Number(a.by === undefined) - Number(b.by === undefined);
  }
  const way = descending ? -1 : 1;
  if (typeof a.by === "number" && typeof b.by === "number") return way * (a.by - b.by);
  return way * compare(String(a.by), String(b.by));
}

/** Rows by one column, as a language orders its letters; rows that are equal there stay as they were. */
export function sortRows<C extends string, R extends Row<C>>(
  rows: readonly R[],
  { column, descending }: Sort<C>,
  language: Language,
): readonly R[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return rows.toSorted((a, b) =>
    compareCells(a.cells[column], b.cells[column], descending, compare),
  );
}

/** The rows in whose cells every typed word occurs. */
export function findRows<C extends string, R extends Row<C>>(
  rows: readonly R[],
  typed: string,
): readonly R[] {
  const words = typed.split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ cells }) => {
    const texts = Object.values<Cell>(cells).map(({ text }) => text);
    const all = searchable(texts.join("\n"));
    return words.every((word) => occursIn(word, all));
  });
}
