// The span of days that the data has dates in, by each clock. Pure.
import type { GraphIndex } from "../../../data/graph-index.ts";
import type { Clock } from "../../../state/filters.ts";

/**
 * The first and the last day that a claim is dated to, ISO; `undefined` where none has a date. When
 * something sensitive was stays covered.
 */
export function dateRange(
  { claims }: GraphIndex,
  clock: Clock,
): { readonly from: string; readonly to: string } | undefined {
  const days = [...claims.values()]
    .filter(({ sensitive }) => !sensitive)
    .flatMap((claim) => [claim[clock].from, claim[clock].to])
    .filter((day) => day !== undefined);
  const sorted = days.toSorted();
  const [from, to] = [sorted[0], sorted.at(-1)];
  return from !== undefined && to !== undefined ? { from, to } : undefined;
}
