// The numbers beside the rows as hooks, and the words that rows are labelled with.
import { useMemo } from "react";
import { useShown } from "../../../app/explorer-context.ts";
import { useTongueOf } from "../../../language/use-words.ts";
import type { Dimension } from "../../../state/filters.ts";
import { countsOf, occurring } from "../../../state/visible/counts.ts";
import type { Tongue } from "../labels.ts";

const areas = { t: "filters", model: "model" } as const;

/** How much each value of a dimension would show, the other filters kept. */
export function useCounts(dimension: Dimension): ReadonlyMap<string, number> {
  const { index, state, visible } = useShown();
  const { filters, desk } = state;
  return useMemo(
    () => countsOf(index, { filters, desk }, dimension, visible),
    [index, filters, desk, dimension, visible],
  );
}

/** The values of a dimension that the data has at all. */
export function useOccurring(dimension: Dimension): readonly string[] {
  const { index } = useShown();
  return useMemo(() => occurring(index, dimension), [index, dimension]);
}

/** The reader's language with the words of filters and of the model. */
export const useTongue = (): Tongue => useTongueOf(areas);
