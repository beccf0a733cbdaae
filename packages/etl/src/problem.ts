// Problems: what is wrong with a file, where, and what to do. Data; nothing here is thrown.

/**
 * One thing that is wrong. `file` is relative to the dataset folder; `line` and `column` count from 1;
 * `id` is the item's, `field` the path inside it; `fix` says what to do.
 */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
  readonly id?: string;
  readonly field?: string;
  readonly message: string;
  readonly fix: string;
}

/** A problem on one line: `claims/x.yaml:12 x/003 cite.quote: message → fix`. */
export function formatProblem({ file, line, id, field, message, fix }: Problem): string {
  const place = [`${file}:${line}`, id, field].filter((word) => word !== undefined && word !== "");
  return `${place.join(" ")}: ${message} → ${fix}`;
}

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** Problems in the order of reading: by file, line, column, message. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compare(a.message, b.message),
  );
}
