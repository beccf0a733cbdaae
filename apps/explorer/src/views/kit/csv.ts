// Comma-separated values: quoted as RFC 4180 asks, and never a formula to a spreadsheet. Pure.

/** What makes a cell a formula in a spreadsheet, after whatever white space it may skip. */
const FORMULA = /^(?:[\s\u00a0\ufeff]*[=+\-@＝＋－＠]|[\t\r])/u;

/** A cell that a spreadsheet takes as text: an apostrophe goes before what would be a formula. */
const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string =>
  /[",\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** What a cell may hold: a number is written as it is, whatever its sign. */
export type Cell = string | number;

const written = (cell: Cell): string =>
  typeof cell === "number" ? String(cell) : quoted(guarded(cell));

/**
 * Rows as CSV with a byte order mark (without it spreadsheets misread Cyrillic), each line ended by
 * CR LF. Sources: RFC 4180; https://owasp.org/www-community/attacks/CSV_Injection
 */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(written).join(",")}\r\n`).join("")}`;

/** Rows for the clipboard: what spreadsheets paste into cells; tabs and line breaks become spaces. */
export const toTabbed = (rows: readonly (readonly Cell[])[]): string =>
  rows
    .map((row) =>
      row
        .map((cell) => (typeof cell === "number" ? String(cell) : guarded(cell)))
        .map((cell) => cell.replace(/[\t\r\n]+/g, " "))
        .join("\t"),
    )
    .join("\n");
