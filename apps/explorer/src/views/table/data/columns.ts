// The columns of the two tables, and by which of them a table is sorted. Plain data.

/** The columns of the table of lines, in the order in which they stand. */
export const lineColumns = [
  "from",
  "says",
  "to",
  "sure",
  "certainty",
  "sources",
  "origins",
  "speakers",
  "when",
] as const;
export type LineColumn = (typeof lineColumns)[number];

/** The columns of the table of things. */
export const thingColumns = ["name", "kind", "description", "lines"] as const;
export type ThingColumn = (typeof thingColumns)[number];

/** The two tables. */
export const tables = ["lines", "things"] as const;
export type TableName = (typeof tables)[number];

/** A column to sort by. */
export interface Sort<C extends string> {
  readonly column: C;
  readonly descending: boolean;
}

/** Numbers are first sorted from the most to the least. */
const MOST_FIRST: ReadonlySet<string> = new Set(["sources", "origins", "lines"]);

/** Reads "when" or "-when"; the first column where it names none of them. */
export function readSort<C extends string>(
  columns: readonly [C, ...C[]],
  text: string | undefined,
): Sort<C> {
  const descending = text?.startsWith("-") ?? false;
  const name = descending ? text?.slice(1) : text;
  const column = columns.find((each) => each === name);
  return column === undefined ? { column: columns[0], descending: false } : { column, descending };
}

/** Writes a sort as an address holds it. */
export const sortText = <C extends string>({ column, descending }: Sort<C>): string =>
  descending ? `-${column}` : column;

/** The sort after a column's head is pressed: the other way round where it was that column already. */
export const pressed = <C extends string>(now: Sort<C>, column: C): Sort<C> =>
  now.column === column
    ? { column, descending: !now.descending }
    : { column, descending: MOST_FIRST.has(column) };
