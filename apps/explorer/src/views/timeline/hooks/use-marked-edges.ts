// Which edges belong to what is selected: an entity's, those of a pair, those of a path.
import type { Edge } from "@trialgraph/model";
import { useMemo } from "react";
import { useMarked } from "../../../panels/follow/use-marked.ts";
import type { Marked } from "../../../state/selection.ts";

/** Whether an edge is one of what is selected. */
export function isOf(marked: Marked, { id, subject, object }: Edge): boolean {
  switch (marked.kind) {
    case "none":
    case "path":
      return false;
    case "entity":
      return subject === marked.id || object === marked.id;
    case "pair":
      return marked.ends.includes(subject) && marked.ends.includes(object);
    case "trail":
      return marked.edges.includes(id);
  }
}

/** What tells an edge that is selected; nothing where nothing is selected. */
export function useMarkedEdges(): ((edge: Edge) => boolean) | undefined {
  const marked = useMarked();
  return useMemo(
    () => (marked.kind === "none" ? undefined : (edge: Edge) => isOf(marked, edge)),
    [marked],
  );
}
