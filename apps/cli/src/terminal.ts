// What the command says: results on standard output, everything else on standard error.
import type { LoadProgress } from "@trialgraph/store";

/** A failure that is the user's to mend; its message is all that is shown. */
export class CliError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "CliError";
  }
}

/** A line of results. */
export const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** A line about what is going on. */
export const tell = (line: string): void => void process.stderr.write(`${line}\n`);

const QUIET_MS = 1_000;

/** A listener that tells of a load's progress once it takes over a second, then once a second. */
export function progressTeller(): (progress: LoadProgress) => void {
  let told = Date.now();
  return ({ step, done, total }) => {
    if (Date.now() - told < QUIET_MS) return;
    told = Date.now();
    tell(`loading ${step}: ${done} of ${total} rows`);
  };
}

/** Columns lined up, two spaces apart. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const widths = rows.reduce<number[]>(
    (sofar, row) => row.map((cell, i) => Math.max(sofar[i] ?? 0, String(cell).length)),
    [],
  );
  return rows
    .map((row) =>
      row
        .map((cell, i) => String(cell).padEnd(widths[i] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** A count with its noun: "1 problem", "3 problems". */
export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? "" : "s"}`;
