// Which edges belong to what is selected: an entity's, those of a pair, those of a path.
import type { Edge } from "@trialgraph/model";
import { useMemo } from "react";
import { useMarked } from "../../../panels/follow/use-marked.ts";
import { markOfLine } from "../../kit/marks.ts";

/** What tells an edge that is selected; nothing where nothing is selected. */
export function useMarkedEdges(): ((edge: Edge) => boolean) | undefined {
  const marked = useMarked();
  return useMemo(
    () =>
      marked.kind === "none" ? undefined : (edge: Edge) => markOfLine(marked, edge) !== undefined,
    [marked],
  );
}
