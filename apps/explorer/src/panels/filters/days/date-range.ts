// The span of days that the data has dates in, by each clock. Pure.
import type { GraphIndex } from "../../../data/graph-index.ts";
import type { Clock } from "../../../state/filters.ts";

/** The first and the last day that a claim is dated to, ISO; `undefined` where none has a date. */
export function dateRange(
  { claims }: GraphIndex,
  clock: Clock,
): { readonly from: string; readonly to: string } | undefined {
  const days = [...claims.values()].flatMap((claim) => {
    const { from, to } = claim[clock];
    return [from, to].filter((day) => day !== undefined);
  });
  const sorted = days.toSorted();
  const [from, to] = [sorted[0], sorted.at(-1)];
  return from !== undefined && to !== undefined ? { from, to } : undefined;
}
