// The rows of a dimension, in the order of its values.
import type { ComponentType } from "react";
import type { Dimension } from "../../../state/filters.ts";
import { FilterRow } from "./FilterRow.tsx";
import { useRows } from "./use-rows.ts";

/** Props of {@link FilterRows}: what a value's row has beside its words; `values` where not all are shown. */
interface FilterRowsProps {
  readonly dimension: Dimension;
  readonly values?: readonly string[];
  readonly Sign?: ComponentType<{ value: string }>;
  readonly Detail?: ComponentType<{ value: string }>;
}

/** A row for each value that the data has. */
export function FilterRows({ dimension, values, Sign, Detail }: FilterRowsProps) {
  return useRows(dimension, values).map((row) => (
    <FilterRow key={row.value} {...row} Sign={Sign} Detail={Detail} />
  ));
}
