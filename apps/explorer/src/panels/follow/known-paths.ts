// The paths that a selection asks for, worked out once for the canvas and the panel.
import type { Id } from "@trialgraph/model";
import type { GraphIndex } from "../../data/graph-index.ts";
import type { VisibleGraph } from "../../graph/visible.ts";
import { findPaths, type Path } from "../../paths/find-paths.ts";

/** The ends of a path in the order in which it is read. */
export type Ends = readonly [from: Id, to: Id];

const known = new WeakMap<VisibleGraph, Map<string, readonly Path[]>>();

/** The paths between two things among what is visible, the best first; the same ones when asked again. */
export function pathsAmong(
  index: GraphIndex,
  visible: VisibleGraph,
  [from, to]: Ends,
): readonly Path[] {
  const found = known.get(visible) ?? new Map<string, readonly Path[]>();
  known.set(visible, found);
  const key = `${from} ${to}`;
  const paths = found.get(key) ?? findPaths(index, visible, from, to);
  found.set(key, paths);
  return paths;
}

/** Which of so many paths is told: the nth from 1, the last where there are fewer. */
export const toldOf = (paths: readonly Path[], nth: number): number =>
  Math.min(Math.max(nth, 1), paths.length);
