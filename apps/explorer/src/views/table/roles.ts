// The roles of table parts, said again: a table laid out as a grid loses them in some browsers.
// Source: https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html

/** Props that give each part of a table back its role. */
export const roles = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  head: { role: "columnheader" },
  rowHead: { role: "rowheader" },
  cell: { role: "cell" },
} as const;
