// The best walk from one thing to another where some things and first steps are barred: the inner
// search of Yen's algorithm. Exact under the whole order of paths, not by hops alone.
import type { Id } from "@trialgraph/model";
import type { Road, Roads } from "./roads.ts";

/**
 * What a search may not do: enter `barred` things, take one of `notFirst` as its first step, or go
 * further than `hops`. `floor` is the weakness that the way up to here has anyway.
 */
interface Limits {
  readonly barred: ReadonlySet<Id>;
  readonly notFirst: ReadonlySet<Id>;
  readonly hops: number;
  readonly floor: number;
}

/** How many hops each thing is from `to`, as far as it is needed; the first step is looked at later. */
function distancesTo(roads: Roads, from: Id, to: Id, { barred, hops }: Limits) {
  const far = new Map<Id, number>([[to, 0]]);
  let ring: readonly Id[] = [to];
  for (let hop = 1; hop < hops && ring.length > 0; hop += 1) {
    const next: Id[] = [];
    for (const id of ring) {
      for (const { to: other } of roads.from.get(id) ?? []) {
        if (far.has(other) || barred.has(other) || other === from) continue;
        far.set(other, hop);
        next.push(other);
      }
    }
    ring = next;
  }
  return far;
}

/** The rest of a walk: its things after the first, and what decides between equals. */
interface Rest {
  readonly nodes: readonly Id[];
  readonly sum: number;
  readonly lines: number;
}

const ARRIVED: Rest = { nodes: [], sum: 0, lines: 0 };

/** The steps that lead one hop nearer. */
type StepsFrom = (id: Id) => readonly Road[];

/** The smallest weakness that the weakest hop of a walk can have, from each thing on. */
function mildest(steps: StepsFrom, id: Id, known: Map<Id, number>): number {
  const before = known.get(id);
  if (before !== undefined) return before;
  const ways = steps(id).map((road) => Math.max(road.weakness, mildest(steps, road.to, known)));
  const worst = Math.min(...ways);
  known.set(id, worst);
  return worst;
}

const isBetter = (a: Rest, b: Rest | undefined): boolean =>
  b === undefined || a.sum < b.sum || (a.sum === b.sum && a.lines < b.lines);

/** The best rest from a thing among roads no weaker than `limit`; equals keep the order of ids. */
function bestRest(steps: StepsFrom, roads: Roads, limit: number, to: Id) {
  const known = new Map<Id, Rest | undefined>([[to, ARRIVED]]);
  const find = (id: Id): Rest | undefined => {
    if (known.has(id)) return known.get(id);
    let best: Rest | undefined;
    for (const road of steps(id)) {
      const rest = road.weakness <= limit ? find(road.to) : undefined;
      if (!rest) continue;
      const way = joined(road, rest, road.to === to ? 0 : (roads.lines.get(road.to) ?? 0));
      if (isBetter(way, best)) best = way;
    }
    known.set(id, best);
    return best;
  };
  return find;
}

const joined = ({ to, weakness }: Road, rest: Rest, lines: number): Rest => ({
  nodes: [to, ...rest.nodes],
  sum: weakness + rest.sum,
  lines: lines + rest.lines,
});

/**
 * The things of the best walk after `from`, `to` last; `undefined` where there is none. Fewest hops;
 * then the strongest weakest hop; then the smallest sum of weakness; then the fewest lines at inner
 * things; then the order of ids. Minimising the weakest hop first and the sums within it second keeps
 * the search exact: the two together have no optimal substructure.
 */
export function bestWalk(
  roads: Roads,
  from: Id,
  to: Id,
  limits: Limits,
): readonly Id[] | undefined {
  const far = distancesTo(roads, from, to, limits);
  const first = (roads.from.get(from) ?? []).filter(
    (road) => !limits.notFirst.has(road.to) && far.has(road.to),
  );
  const shortest = Math.min(...first.map((road) => far.get(road.to) ?? 0));
  if (first.length === 0 || shortest + 1 > limits.hops) return undefined;
  const steps: StepsFrom = (id) => {
    if (id === from) return first.filter((road) => far.get(road.to) === shortest);
    const nearer = (far.get(id) ?? 0) - 1;
    return (roads.from.get(id) ?? []).filter((road) => far.get(road.to) === nearer);
  };
  const worst = Math.max(limits.floor, mildest(steps, from, new Map([[to, 0]])));
  return bestRest(steps, roads, worst, to)(from)?.nodes;
}
