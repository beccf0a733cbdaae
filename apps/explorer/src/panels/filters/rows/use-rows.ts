// What the rows of a dimension say: their words and numbers, and whether they are ticked.
import { useShown } from "../../../app/explorer-context.ts";
import { numberTextIn } from "../../../language/numbers.ts";
import { dimensionMode, lets, type Dimension, type Filters } from "../../../state/filters.ts";
import { labelOf } from "../labels.ts";
import type { FilterRowProps } from "./FilterRow.tsx";
import { useCounts, useOccurring, useTongue } from "./use-counts.ts";

/** Whether the box is ticked: where one picks, what lets everything through has no ticks. */
const isTicked = ({ lists }: Filters, dimension: Dimension, value: string): boolean =>
  lists[dimension]?.includes(value) ?? dimensionMode[dimension] === "tick";

/** The rows of some values of a dimension, of all that the data has where none are named. */
export function useRows(
  dimension: Dimension,
  values?: readonly string[],
): readonly FilterRowProps[] {
  const { index, state, go } = useShown();
  const { filters } = state;
  const tongue = useTongue();
  const counts = useCounts(dimension);
  const among = useOccurring(dimension);
  return (values ?? among).map((value) => {
    const count = counts.get(value) ?? 0;
    return {
      dimension,
      value,
      among,
      label: labelOf(index, tongue, dimension, value),
      count: numberTextIn(tongue.language, count),
      isTicked: isTicked(filters, dimension, value),
      isQuiet: count === 0 || !lets(filters, dimension, value),
      go,
    };
  });
}
