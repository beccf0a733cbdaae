// The name of an arrangement: the same visible graph, placed the same way, always has the same one.
import type { GraphView } from "@trialgraph/model";
import type { Arrangement } from "../state/desk.ts";
import { areFew, layoutGraphOf } from "./places.ts";
import type { VisibleGraph } from "./visible.ts";

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/), in at most seven digits and letters. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

const sorted = (texts: Iterable<string>): string => [...new Set(texts)].toSorted().join("\n");

/** The key of the arrangement that a visible graph has; undefined where it is the map's. */
export function placesKeyOf(
  view: GraphView,
  visible: VisibleGraph,
  arrangement: Arrangement,
): string | undefined {
  if (arrangement === "map" && !areFew(view, visible)) return undefined;
  const { nodes, edges } = layoutGraphOf(view, visible);
  const pairs = edges.map(({ source, target }) => `${source}|${target}`);
  return fingerprint(`${sorted(nodes.map(({ id }) => id))}\n\n${sorted(pairs)}`);
}
