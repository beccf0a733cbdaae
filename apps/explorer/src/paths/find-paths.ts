// Paths between two things over what is visible: the shortest first, then the alternatives. Pure.
import type { Edge, Id } from "@trialgraph/model";
import type { GraphIndex } from "../data/graph-index.ts";
import type { VisibleGraph } from "../graph/visible.ts";
import { bestWalk } from "./best-walk.ts";
import { byText } from "./by-text.ts";
import { toRoads, type Road, type Roads } from "./roads.ts";

/** The most hops that a path may have: further apart, nearly everything is joined to everything. */
export const MAX_HOPS = 5;

/** How many paths are looked for where nobody says. */
export const DEFAULT_LIMIT = 8;

/**
 * One step of a path: all visible edges between its two ends, the strongest first; how weak that one is
 * (see `weaknessOf`), and whether no hop of the path is weaker.
 */
export interface Hop {
  readonly from: Id;
  readonly to: Id;
  readonly edges: readonly [Edge, ...Edge[]];
  readonly weakness: number;
  readonly weakest: boolean;
}

/** A path that passes nothing twice. Edges are taken whichever way they point. */
export interface Path {
  readonly nodes: readonly Id[];
  readonly hops: readonly Hop[];
}

/** A way as it is looked for, with what it is compared by. */
interface Way {
  readonly nodes: readonly Id[];
  readonly rank: readonly [hops: number, weakest: number, sum: number, lines: number];
}

const roadOf = (roads: Roads, from: Id, to: Id): Road | undefined =>
  roads.from.get(from)?.find((road) => road.to === to);

/** The weakness of each hop of a way. */
const weaknesses = (roads: Roads, nodes: readonly Id[]): readonly number[] =>
  nodes.slice(1).map((to, i) => roadOf(roads, nodes[i] ?? to, to)?.weakness ?? 0);

const sumOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function toWay(roads: Roads, nodes: readonly Id[]): Way {
  const weak = weaknesses(roads, nodes);
  const lines = nodes.slice(1, -1).map((id) => roads.lines.get(id) ?? 0);
  return { nodes, rank: [weak.length, Math.max(...weak), sumOf(weak), sumOf(lines)] };
}

function byRank(a: Way, b: Way): number {
  for (const [i, value] of a.rank.entries()) {
    const other = b.rank[i] ?? value;
    if (value !== other) return value - other;
  }
  const at = a.nodes.findIndex((id, i) => id !== b.nodes[i]);
  return byText(a.nodes[at] ?? "", b.nodes[at] ?? "");
}

const startsWith = (nodes: readonly Id[], root: readonly Id[]): boolean =>
  root.every((id, i) => nodes[i] === id);

/** The best way that leaves the last one found at its `spur`th thing and takes no step taken there. */
function deviation(roads: Roads, found: readonly Way[], last: Way, spur: number): Way | undefined {
  const root = last.nodes.slice(0, spur + 1);
  const [from, to] = [root.at(-1) ?? "", last.nodes.at(-1) ?? ""];
  const rest = bestWalk(roads, from, to, {
    barred: new Set(root.slice(0, -1)),
    notFirst: new Set(
      found
        .filter(({ nodes }) => startsWith(nodes, root))
        .map(({ nodes }) => nodes[spur + 1] ?? ""),
    ),
    hops: MAX_HOPS - spur,
    floor: Math.max(0, ...weaknesses(roads, root)),
  });
  return rest && toWay(roads, [...root, ...rest]);
}

function waysBetween(roads: Roads, from: Id, to: Id, limit: number): readonly Way[] {
  const none = new Set<Id>();
  const open = { barred: none, notFirst: none, hops: MAX_HOPS, floor: 0 };
  const first = bestWalk(roads, from, to, open);
  const found: Way[] = [];
  const candidates = new Map<string, Way>();
  let last = first && toWay(roads, [from, ...first]);
  while (last && found.length < limit) {
    found.push(last);
    for (let spur = 0; spur < last.nodes.length - 1; spur += 1) {
      const way = deviation(roads, found, last, spur);
      if (way) candidates.set(way.nodes.join("|"), way);
    }
    last = [...candidates.values()].toSorted(byRank)[0];
    if (last) candidates.delete(last.nodes.join("|"));
  }
  return found;
}

function toPath(roads: Roads, { nodes, rank }: Way): Path {
  const hops = nodes.slice(1).flatMap((to, i): Hop[] => {
    const from = nodes[i] ?? to;
    const road = roadOf(roads, from, to);
    const [edge, ...more] = road?.edges ?? [];
    if (!road || !edge) return [];
    const { weakness } = road;
    return [{ from, to, edges: [edge, ...more], weakness, weakest: weakness === rank[1] }];
  });
  return { nodes, hops };
}

/**
 * The simple paths from one thing to another over the visible edges, at most `limit` and none longer
 * than {@link MAX_HOPS}, the best first: fewest hops; among those the one whose weakest hop is strongest;
 * then the smallest sum of weakness; then the fewest lines at the things passed (a path through a State
 * says little); then by ids, so that the same graph always gives the same paths.
 * Source: J. Y. Yen, Finding the K Shortest Loopless Paths in a Network, Management Science 17(11),
 * 1971, pp. 712–716.
 */
export function findPaths(
  index: GraphIndex,
  visible: VisibleGraph,
  from: Id,
  to: Id,
  limit: number = DEFAULT_LIMIT,
): readonly Path[] {
  if (from === to || !visible.entities.has(from) || !visible.entities.has(to)) return [];
  const roads = toRoads(index, visible);
  return waysBetween(roads, from, to, limit).map((way) => toPath(roads, way));
}
