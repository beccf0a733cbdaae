// The same visible graph as the same object: what has not changed is not drawn again.
import { useState } from "react";
import type { VisibleGraph } from "../../graph/visible.ts";

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a === b || (a.size === b.size && [...a].every((id) => b.has(id)));

/** The visible graph; the object of the last time where the same things are visible. */
export function useSame(visible: VisibleGraph): VisibleGraph {
  const [kept, keep] = useState(visible);
  if (kept === visible) return kept;
  const { entities, edges } = visible;
  if (sameSet(kept.entities, entities) && sameSet(kept.edges, edges)) return kept;
  keep(visible);
  return visible;
}
