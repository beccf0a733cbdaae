// Filters: what is shown of the graph, by lists, by number of origins, by date, around what. Plain data.
import {
  Certainty,
  entityKinds,
  families,
  Modality,
  relationNames,
  speakerRoles,
  Standing,
  type Id,
} from "@trialgraph/model";

/** Only what lies within `steps` lines of one entity. */
export interface Around {
  readonly id: Id;
  readonly steps: 1 | 2;
}

/** A span of days (ISO, inclusive); an end left out is open. `undated` keeps what has no date. */
export interface Days {
  readonly from?: string;
  readonly to?: string;
  readonly undated?: true;
}

/** The two clocks: when something happened, and when a text reported it. */
export type Clock = "happened" | "reported";

/** The dimensions that are lists to choose from. */
export const dimensions = [
  "kinds",
  "lines",
  "families",
  "relations",
  "modalities",
  "standings",
  "certainties",
  "sources",
  "roles",
  "speakers",
] as const;
export type Dimension = (typeof dimensions)[number];

/**
 * How a dimension is chosen from: `tick` begins with everything ticked, `pick` with nothing picked,
 * which lets everything through as well.
 */
export const dimensionMode: Readonly<Record<Dimension, "tick" | "pick">> = {
  kinds: "tick",
  lines: "tick",
  families: "tick",
  relations: "pick",
  modalities: "tick",
  standings: "tick",
  certainties: "tick",
  sources: "tick",
  roles: "pick",
  speakers: "pick",
};

/** The values a dimension can have at all; `undefined` where they are ids that the data decides. */
export const choices: Readonly<Record<Dimension, readonly string[] | undefined>> = {
  kinds: entityKinds,
  lines: ["supported", "single", "alleged", "disputed", "denied"],
  families,
  relations: relationNames,
  modalities: Modality.options,
  standings: Standing.options,
  certainties: Certainty.options,
  sources: undefined,
  roles: speakerRoles,
  speakers: undefined,
};

/**
 * What is let through: the values of each dimension that filters (one left out filters nothing), the
 * fewest independent origins, days by either clock, and what lies around one entity.
 */
export interface Filters {
  readonly lists: Readonly<Partial<Record<Dimension, readonly string[]>>>;
  readonly origins?: number;
  readonly happened?: Days;
  readonly reported?: Days;
  readonly around?: Around;
}

/** Filters that let everything through. */
export const noFilters: Filters = { lists: {} };

/** Values in the order of the dimension's choices, else of the alphabet, each once. */
function ordered(dimension: Dimension, values: Iterable<string>): readonly string[] {
  const chosen = new Set(values);
  return (
    choices[dimension]?.filter((value) => chosen.has(value)) ??
    [...chosen].toSorted((a, b) => (a < b ? -1 : 1))
  );
}

function without<T extends object, K extends keyof T>(from: T, key: K): Omit<T, K> {
  const { [key]: _, ...rest } = from;
  return rest;
}

/** Shows everything of a dimension again. */
export const clear = (filters: Filters, dimension: Dimension): Filters => ({
  ...filters,
  lists: without(filters.lists, dimension),
});

/** Shows some values alone. */
export const only = (
  filters: Filters,
  dimension: Dimension,
  values: readonly string[],
): Filters => ({
  ...filters,
  lists: { ...filters.lists, [dimension]: ordered(dimension, values) },
});

/**
 * Shows what was hidden or hides what was shown. `among` is everything there is to choose from;
 * a choice that lets all of it through is no filter.
 */
export function toggle(
  filters: Filters,
  dimension: Dimension,
  value: string,
  among: readonly string[],
): Filters {
  const ticking = dimensionMode[dimension] === "tick";
  const chosen = new Set(filters.lists[dimension] ?? (ticking ? among : []));
  if (!chosen.delete(value)) chosen.add(value);
  const all = ticking ? among.every((each) => chosen.has(each)) : chosen.size === 0;
  return all ? clear(filters, dimension) : only(filters, dimension, [...chosen]);
}

/** Whether a value is let through. */
export const lets = (filters: Filters, dimension: Dimension, value: string): boolean =>
  filters.lists[dimension]?.includes(value) ?? true;

/** Whether a dimension hides anything. */
export const isFiltering = (filters: Filters, dimension: Dimension): boolean =>
  filters.lists[dimension] !== undefined;

/** Sets the days of a clock, the fewest origins or the surroundings; `undefined` takes it away. */
export function limit<K extends Exclude<keyof Filters, "lists">>(
  filters: Filters,
  key: K,
  value: Filters[K] | undefined,
): Filters {
  const { lists, ...limits } = filters;
  return { lists, ...(value === undefined ? without(limits, key) : { ...limits, [key]: value }) };
}

/** Whether anything is hidden at all. */
export const isAnyFiltering = ({ lists, ...limits }: Filters): boolean =>
  Object.keys(lists).length > 0 || Object.keys(limits).length > 0;
