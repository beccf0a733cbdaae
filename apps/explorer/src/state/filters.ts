// Filters: which kinds, which lines and which families are shown, and around what. Plain data.
import { entityKinds, families, type EntityKind, type Family, type Id } from "@trialgraph/model";
import type { LineStyle } from "../graph/looks/line-style.ts";

/** Only what lies within `steps` lines of one entity. */
export interface Around {
  readonly id: Id;
  readonly steps: 1 | 2;
}

/** What is shown, each list in the order of {@link choices}; a full list filters nothing. */
export interface Filters {
  readonly kinds: readonly EntityKind[];
  readonly lines: readonly LineStyle[];
  readonly families: readonly Family[];
  readonly around?: Around;
}

/** The filter dimensions that are lists to choose from. */
export type Dimension = "kinds" | "lines" | "families";

/** Everything that can be chosen in each dimension, in the order in which rows are shown. */
export const choices = {
  kinds: entityKinds,
  lines: ["supported", "single", "alleged", "disputed", "denied"],
  families,
} as const satisfies Filters;

/** Filters that let everything through. */
export const noFilters: Filters = choices;

function ordered(dimension: Dimension, shown: ReadonlySet<string>): Filters {
  return { ...noFilters, [dimension]: choices[dimension].filter((value) => shown.has(value)) };
}

/** Shows what was hidden or hides what was shown. */
export function toggle(filters: Filters, dimension: Dimension, value: string): Filters {
  const shown = new Set<string>(filters[dimension]);
  if (!shown.delete(value)) shown.add(value);
  return { ...filters, [dimension]: ordered(dimension, shown)[dimension] };
}

/** Shows some values alone. */
export function only(filters: Filters, dimension: Dimension, values: readonly string[]): Filters {
  return { ...filters, [dimension]: ordered(dimension, new Set(values))[dimension] };
}

/** Shows everything of a dimension again. */
export function clear(filters: Filters, dimension: Dimension): Filters {
  return { ...filters, [dimension]: choices[dimension] };
}

/** Filters to what lies around one entity; `undefined` takes that filter away. */
export function around(filters: Filters, centre: Around | undefined): Filters {
  const { kinds, lines, families: shown } = filters;
  return { kinds, lines, families: shown, ...(centre && { around: centre }) };
}

/** Whether a dimension hides anything. */
export function isFiltering(filters: Filters, dimension: Dimension): boolean {
  return filters[dimension].length < choices[dimension].length;
}

/** Whether anything is hidden at all. */
export function isAnyFiltering(filters: Filters): boolean {
  const dimensions: readonly Dimension[] = ["kinds", "lines", "families"];
  return filters.around !== undefined || dimensions.some((name) => isFiltering(filters, name));
}
