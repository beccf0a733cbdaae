// A question to the library with the answer that a reader of the documents expects, and how the two compare.
import type { Params, Row } from "@trialgraph/store";

/** What a column should hold: the value, or a pattern where the wording is ours to choose. */
export type Fact = string | number | boolean | null | RegExp;

/** One row of an answer, written by hand: columns that are not named may hold anything. */
export interface ExpectedRow {
  /** The document and the place in it that the row was read from. */
  readonly from: string;
  readonly facts: Readonly<Record<string, Fact>>;
}

/** A query of `cypher/library/` (name without suffix), what it is asked with, and its whole answer. */
export interface Question {
  readonly file: string;
  readonly params: Params;
  readonly expected: readonly ExpectedRow[];
}

/** Where an answer differs from what was expected. */
export interface Difference {
  /** Expected rows that no row of the answer bears out. */
  readonly missing: readonly ExpectedRow[];
  /** Rows of the answer that no expected row accounts for. */
  readonly unexpected: readonly Row[];
}

/**
 * Rows of one document. `source` is its id, followed by `#` and the part where it has parts; `rows`
 * pair the place in it with the facts. The answer's columns `source` and `part` have to agree.
 */
export function readIn(
  source: string,
  rows: ReadonlyArray<readonly [where: string, facts: ExpectedRow["facts"]]>,
): readonly ExpectedRow[] {
  const [id = source, part = null] = source.split("#");
  return rows.map(([where, facts]) => ({
    from: `${source}, ${where}`,
    facts: { source: id, part, ...facts },
  }));
}

const holds = (fact: Fact, value: unknown): boolean =>
  fact instanceof RegExp ? typeof value === "string" && fact.test(value) : fact === (value ?? null);

/** Whether a row of an answer holds every fact of an expected one. */
export const bearsOut = (row: Row, { facts }: ExpectedRow): boolean =>
  Object.entries(facts).every(([column, fact]) => column in row && holds(fact, row[column]));

/** Compares as sets: each expected row is borne out, and each row of the answer is expected. */
export function differenceOf(expected: readonly ExpectedRow[], rows: readonly Row[]): Difference {
  return {
    missing: expected.filter((one) => !rows.some((row) => bearsOut(row, one))),
    unexpected: rows.filter((row) => !expected.some((one) => bearsOut(row, one))),
  };
}
