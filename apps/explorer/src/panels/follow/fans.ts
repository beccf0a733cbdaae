// The lines of one thing by family: how many there are, how many are shown, and what was done to them.
import { families, relations, type Edge, type Id } from "@trialgraph/model";
import type { GraphIndex } from "../../data/graph-index.ts";
import type { VisibleGraph } from "../../graph/visible.ts";
import type { Desk, Fan } from "../../state/desk.ts";

/** Some lines of a thing: all, or those of a family. `done` is what the reader did to them. */
export interface FanCount<F extends Fan = Fan> {
  readonly fan: F;
  readonly lines: number;
  readonly shown: number;
  readonly done?: "expanded" | "collapsed";
}

const isIn = (fan: Fan, fans: readonly Fan[]): boolean =>
  fans.some(({ id, family }) => id === fan.id && (family === undefined || family === fan.family));

function doneTo(fan: Fan, { expanded, collapsed }: Desk): Pick<FanCount, "done"> {
  if (isIn(fan, expanded)) return { done: "expanded" };
  return isIn(fan, collapsed) ? { done: "collapsed" } : {};
}

function count<F extends Fan>(
  fan: F,
  edges: readonly Edge[],
  { edges: drawn }: VisibleGraph,
  desk: Desk,
): FanCount<F> {
  const shown = edges.filter(({ id }) => drawn.has(id)).length;
  return { fan, lines: edges.length, shown, ...doneTo(fan, desk) };
}

/** All lines of a thing. */
export const wholeFan = (index: GraphIndex, visible: VisibleGraph, desk: Desk, id: Id): FanCount =>
  count({ id }, index.edgesOf.get(id) ?? [], visible, desk);

/**
 * The lines of each family that a thing has any of, in the order of families. Sensitive lines are in none
 * of the counts: they would tell of what family they are.
 */
export function familyFans(
  index: GraphIndex,
  visible: VisibleGraph,
  desk: Desk,
  id: Id,
): readonly FanCount<Required<Fan>>[] {
  const edges = index.edgesOf.get(id) ?? [];
  return families.flatMap((family) => {
    const own = edges.filter(
      ({ relation, sensitive }) => relations[relation].family === family && !sensitive,
    );
    return own.length > 0 ? [count({ id, family }, own, visible, desk)] : [];
  });
}
