// How much each filter row stands for: what it shows, or would show if it were chosen. Pure. A row is
// counted with its own dimension left aside; where that filters nothing, what is shown already will do.
import type { GraphIndex } from "../../data/graph-index.ts";
import type { VisibleGraph } from "../../graph/visible.ts";
import { clearDesk } from "../desk.ts";
import {
  choices,
  clear,
  isFiltering,
  limit,
  noFilters,
  type Clock,
  type Days,
  type Dimension,
} from "../filters.ts";
import { toVisible, type Picture } from "./index.ts";
import { valuesIn } from "./passing.ts";

function tally(values: Iterable<string>, counts: Map<string, number>): Map<string, number> {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function kindsOf({ view }: GraphIndex, { entities }: VisibleGraph): ReadonlyMap<string, number> {
  const shown = view.entities.filter(({ id }) => entities.has(id));
  return tally(
    shown.map(({ kind }) => kind),
    new Map(),
  );
}

/**
 * The number beside each value of a dimension: how many things (for kinds) or lines (for the rest) it
 * would show, the other filters kept. `visible` is what the picture shows.
 */
export function countsOf(
  index: GraphIndex,
  picture: Picture,
  dimension: Dimension,
  visible: VisibleGraph = toVisible(index, picture),
): ReadonlyMap<string, number> {
  const filters = clear(picture.filters, dimension);
  const without = isFiltering(picture.filters, dimension)
    ? toVisible(index, { ...picture, filters })
    : visible;
  if (dimension === "kinds") return kindsOf(index, without);
  const valuesOf = valuesIn(index, dimension, filters);
  const counts = new Map<string, number>();
  for (const edge of index.view.edges) {
    if (without.edges.has(edge.id)) tally(valuesOf(edge), counts);
  }
  return counts;
}

/**
 * How many lines have at least so many independent origins, the other filters kept: from 1 up to the
 * most that any line has.
 */
export function originCounts(
  index: GraphIndex,
  picture: Picture,
  visible: VisibleGraph = toVisible(index, picture),
): readonly number[] {
  const { origins: atLeast } = picture.filters;
  const filters = limit(picture.filters, "origins", undefined);
  const { edges } = atLeast === undefined ? visible : toVisible(index, { ...picture, filters });
  const origins = index.view.edges.filter(({ id }) => edges.has(id)).map((edge) => edge.origins);
  const most = Math.max(1, atLeast ?? 1, ...index.view.edges.map((edge) => edge.origins));
  return Array.from({ length: most }, (_, i) => origins.filter((count) => count > i).length);
}

/**
 * How many lines a clock's days leave out, or would leave out if days were chosen, because nothing
 * says when: the other filters kept. Lines that have a date as well are not among them.
 */
export function undatedCount(index: GraphIndex, { filters, desk }: Picture, clock: Clock): number {
  const { undated: _, ...days } = filters[clock] ?? {};
  const shown = (asked: Days) =>
    toVisible(index, { desk, filters: limit(filters, clock, asked) }).edges;
  const dated = shown({});
  return [...shown({ ...days, undated: true })].filter((id) => !dated.has(id)).length;
}

/** The values of a dimension that occur in the data at all, in order. */
export function occurring(index: GraphIndex, dimension: Dimension): readonly string[] {
  const found = countsOf(index, { filters: noFilters, desk: clearDesk }, dimension);
  return choices[dimension]?.filter((value) => found.has(value)) ?? [...found.keys()].toSorted();
}
