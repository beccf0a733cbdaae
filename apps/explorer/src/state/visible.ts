// What the filters let through, and how much each filter row stands for. Pure.
import { relations, type Edge, type EntityKind, type GraphView, type Id } from "@trialgraph/model";
import { lineStyleOf } from "../graph/looks/line-style.ts";
import type { VisibleGraph } from "../graph/visible.ts";
import {
  choices,
  clear,
  isFiltering,
  type Around,
  type Dimension,
  type Filters,
} from "./filters.ts";

/** How many things (for kinds) or lines (for the rest) each row would show, other filters kept. */
export type Counts = Readonly<Record<Dimension, ReadonlyMap<string, number>>>;

function neighbours(edges: readonly Edge[]): ReadonlyMap<Id, ReadonlySet<Id>> {
  const near = new Map<Id, Set<Id>>();
  const add = (from: Id, to: Id) => near.set(from, (near.get(from) ?? new Set()).add(to));
  for (const { subject, object } of edges) {
    add(subject, object);
    add(object, subject);
  }
  return near;
}

function within(edges: readonly Edge[], { id, steps }: Around): ReadonlySet<Id> {
  const near = neighbours(edges);
  const reached = new Set([id]);
  for (let step = 0; step < steps; step += 1) {
    const before = new Set(reached);
    for (const each of before) for (const other of near.get(each) ?? []) reached.add(other);
  }
  return reached;
}

/** The edges and entities that pass all filters; a thing is shown where one of its lines is. */
export function toVisible(view: GraphView, filters: Filters): VisibleGraph {
  const kinds = new Set<EntityKind>(filters.kinds);
  const shown = new Set(view.entities.filter(({ kind }) => kinds.has(kind)).map(({ id }) => id));
  const passing = view.edges.filter(
    (edge) =>
      shown.has(edge.subject) &&
      shown.has(edge.object) &&
      filters.lines.includes(lineStyleOf(edge)) &&
      filters.families.includes(relations[edge.relation].family),
  );
  const near = filters.around && within(passing, filters.around);
  const edges = passing.filter(
    ({ subject, object }) => !near || (near.has(subject) && near.has(object)),
  );
  const ends = new Set(edges.flatMap(({ subject, object }) => [subject, object]));
  const linesFiltered = isFiltering(filters, "lines") || isFiltering(filters, "families");
  const alone = linesFiltered ? [] : lonely(view, shown, near);
  return { entities: new Set([...ends, ...alone]), edges: new Set(edges.map(({ id }) => id)) };
}

/** Things shown whose every neighbour is hidden, and things without any line. */
function lonely(view: GraphView, shown: ReadonlySet<Id>, near: ReadonlySet<Id> | undefined): Id[] {
  return view.entities.map(({ id }) => id).filter((id) => shown.has(id) && (!near || near.has(id)));
}

function tally(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The number beside each filter row: what it shows, or would show if it were ticked. */
export function toCounts(view: GraphView, filters: Filters): Counts {
  const edgesWithout = (dimension: Dimension) => {
    const { edges } = toVisible(view, clear(filters, dimension));
    return view.edges.filter(({ id }) => edges.has(id));
  };
  const { entities } = toVisible(view, clear(filters, "kinds"));
  return {
    kinds: tally(view.entities.filter(({ id }) => entities.has(id)).map(({ kind }) => kind)),
    lines: tally(edgesWithout("lines").map(lineStyleOf)),
    families: tally(edgesWithout("families").map(({ relation }) => relations[relation].family)),
  };
}

/** The values of a dimension that occur in the data at all, in order. */
export function occurring(counts: Counts, dimension: Dimension): readonly string[] {
  return choices[dimension].filter((value) => counts[dimension].has(value));
}
