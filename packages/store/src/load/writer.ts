// Writes rows in batches inside a transaction, and tells how far it is.
import { statementOf } from "../cypher-files.ts";
import type { LoadOptions, RowSort } from "../store.ts";
import type { Run } from "./changes.ts";

const BATCH = 500;

function* batches<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += BATCH) yield rows.slice(from, from + BATCH);
}

/** Writes rows in batches, and counts them for the listener. */
export class Writer {
  private done = 0;
  private readonly run: Run;
  private readonly total: number;
  private readonly options: LoadOptions;
  constructor(run: Run, total: number, options: LoadOptions) {
    this.run = run;
    this.total = total;
    this.options = options;
  }

  async rows(
    step: string,
    cypher: string,
    rows: readonly object[],
    counted = false,
  ): Promise<void> {
    for (const batch of batches(rows)) {
      await this.run(cypher, { rows: batch });
      if (counted) this.count(step, batch.length);
    }
  }

  async remove(sort: RowSort, ids: readonly string[]): Promise<void> {
    const cypher = statementOf(`load/delete-${sort}`);
    for (const batch of batches(ids)) {
      await this.run(cypher, { ids: batch });
      this.count(`removing ${sort}`, batch.length);
    }
  }

  private count(step: string, rows: number): void {
    this.done += rows;
    this.options.onProgress?.({ step, done: this.done, total: this.total });
  }
}
