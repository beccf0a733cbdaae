// The matrix in blocks: accused who share a charge, directly or through others, stand in one table; so
// no table is mostly empty. Those who share none, and those of whom no charge is told, are lists.
import type { Id } from "@trialgraph/model";
import { nameOf, type GraphIndex } from "../../../data/graph-index.ts";
import type { Row } from "./cells.ts";

/** How rows and blocks are ordered. */
export const sorts = ["charges", "name"] as const;
export type Sort = (typeof sorts)[number];

/** A table: its charges are columns, the ones that most are accused of first. */
export interface Block {
  readonly charges: readonly Id[];
  readonly rows: readonly Row[];
}

/**
 * The tables of shared charges; the accused who share none; those with an outcome, but no charge; and
 * those of whom every charge and every outcome is only denied, planned or feared.
 */
export interface Matrix {
  readonly shared: readonly Block[];
  readonly alone: readonly Row[];
  readonly uncharged: readonly Row[];
  readonly unsaid: readonly Row[];
}

/** The rows that hang together by charges, in groups. */
function connected(rows: readonly Row[]): readonly (readonly Row[])[] {
  let groups: readonly (readonly Row[])[] = [];
  for (const row of rows) {
    const shares = (group: readonly Row[]) =>
      group.some(({ cells }) => [...cells.keys()].some((charge) => row.cells.has(charge)));
    const joined = groups.filter(shares);
    groups = [...groups.filter((group) => !shares(group)), [...joined.flat(), row]];
  }
  return groups;
}

const byName = (index: GraphIndex, a: Id, b: Id): number =>
  nameOf(index, a).localeCompare(nameOf(index, b), "en");

/** How many charges are told as facts, and how many are only alleged, held or suspected. */
export function chargeCounts({ cells }: Row): { readonly facts: number; readonly others: number } {
  const facts = [...cells.values()].filter(({ isFact }) => isFact).length;
  return { facts, others: cells.size - facts };
}

/** Those with most charges first: told as facts, then any. */
const byCharges = (a: Row, b: Row): number =>
  chargeCounts(b).facts - chargeCounts(a).facts || b.cells.size - a.cells.size;

/** Rows in order: by name, or those with most charges first. */
function ordered(index: GraphIndex, rows: readonly Row[], sort: Sort): readonly Row[] {
  return rows.toSorted(
    (a, b) => (sort === "charges" ? byCharges(a, b) : 0) || byName(index, a.accused, b.accused),
  );
}

function toBlock(index: GraphIndex, rows: readonly Row[]): Block {
  const counts = new Map<Id, number>();
  for (const charge of rows.flatMap(({ cells }) => [...cells.keys()])) {
    counts.set(charge, (counts.get(charge) ?? 0) + 1);
  }
  const charges = [...counts]
    .toSorted(([a, many], [b, few]) => few - many || byName(index, a, b))
    .map(([charge]) => charge);
  return { charges, rows };
}

/** Groups in order: the largest first, or by the name of their first row. */
function inOrder(index: GraphIndex, groups: readonly (readonly Row[])[], sort: Sort) {
  const first = (group: readonly Row[]): Id => group[0]?.accused ?? "";
  return groups.toSorted(
    (a, b) => (sort === "charges" ? b.length - a.length : 0) || byName(index, first(a), first(b)),
  );
}

/** The matrix of some rows; blocks of more accused come first, or those whose first name does. */
export function toMatrix(index: GraphIndex, rows: readonly Row[], sort: Sort): Matrix {
  const sorted = ordered(index, rows, sort);
  const groups = connected(sorted.filter(({ cells }) => cells.size > 0)).map((group) =>
    ordered(index, group, sort),
  );
  const shared = groups.filter((group) => group.length > 1);
  const single = new Set(groups.filter((group) => group.length === 1).flat());
  return {
    shared: inOrder(index, shared, sort).map((group) => toBlock(index, group)),
    alone: sorted.filter((row) => single.has(row)),
    uncharged: sorted.filter(({ cells, rest }) => cells.size === 0 && rest.length > 0),
    unsaid: sorted.filter(({ cells, rest }) => cells.size === 0 && rest.length === 0),
  };
}
