// Nodes on their way from where they were to where they belong.
import type { Places, Point } from "@trialgraph/layout";
import type { NetworkGraph } from "../../graph/network-graph.ts";
import { motionReduced } from "../webgl.ts";
import { moveNodes, placesIn } from "./move-nodes.ts";

/** How long nodes are on their way, in milliseconds: as long as the camera. */
const DURATION_MS = 350;

/** The least way that is shown, in units. */
const LEAST = 1;

/** One node's way. */
interface Way {
  readonly from: Point;
  readonly to: Point;
}

/** The ways of the nodes that were somewhere else before. */
export function waysBetween(before: Places, now: Places): ReadonlyMap<string, Way> {
  const ways = [...now].flatMap(([id, to]): [string, Way][] => {
    const from = before.get(id);
    const isFar = from && Math.hypot(from.x - to.x, from.y - to.y) >= LEAST;
    return isFar ? [[id, { from, to }]] : [];
  });
  return new Map(ways);
}

/** Slow at both ends; a share of the time to a share of the way. */
const eased = (t: number): number => (t < 0.5 ? 2 * t * t : 1 - 2 * (1 - t) ** 2);

/** Where nodes are at a share (0 to 1) of the time that their ways take. */
export function placesAlong(ways: ReadonlyMap<string, Way>, time: number): Places {
  const share = eased(Math.max(0, Math.min(1, time)));
  return new Map(
    [...ways].map(([id, { from, to }]): [string, Point] => [
      id,
      { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share },
    ]),
  );
}

/** Lets the nodes of a graph come from where they were before. Returns what stops them, there and then. */
export function glide(graph: NetworkGraph, before: Places): () => void {
  const ways = waysBetween(before, placesIn(graph));
  if (ways.size === 0 || motionReduced()) return () => undefined;
  let begun: number | undefined;
  const step = (now: number) => {
    begun ??= now;
    const time = (now - begun) / DURATION_MS;
    moveNodes(graph, placesAlong(ways, time));
    if (time < 1) frame = window.requestAnimationFrame(step);
  };
  let frame = window.requestAnimationFrame(step);
  moveNodes(graph, placesAlong(ways, 0));
  return () => window.cancelAnimationFrame(frame);
}
