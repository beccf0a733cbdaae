// What stands out on the canvas: the selection, or the path that it asks for.
import { useMemo } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import type { Marked } from "../../state/selection.ts";
import { pathsAmong, toldOf } from "./known-paths.ts";

/** The selection as the canvas marks it: of a path, the things that it passes and all lines between them. */
export function useMarked(): Marked {
  const { index, visible, state } = useExplorer();
  const { selection } = state;
  const paths = selection.kind === "path" ? pathsAmong(index, visible, selection.ends) : [];
  const path = selection.kind === "path" ? paths[toldOf(paths, selection.nth) - 1] : undefined;
  return useMemo(() => {
    if (!path) return selection;
    const edges = path.hops.flatMap((hop) => hop.edges.map(({ id }) => id));
    return { kind: "trail", nodes: path.nodes, edges };
  }, [path, selection]);
}
