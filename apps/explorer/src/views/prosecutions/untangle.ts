// The order of things in columns, so that few lines between them cross. Pure.
import { prosecutionSteps, type Edge, type Id, type ProsecutionStep } from "@trialgraph/model";

/** What stands in each column, from top to bottom. */
export type Columns = Readonly<Record<ProsecutionStep, readonly Id[]>>;

type Order = ReadonlyMap<string, number>;

const rankOf = (column: readonly string[]): Order =>
  new Map(column.map((id, place) => [id, place / Math.max(column.length - 1, 1)]));

/** Orders a column by the mean place of each one's neighbours. */
function sorted(column: readonly Id[], near: ReadonlyMap<Id, readonly Id[]>, ranks: Order) {
  const mean = (id: Id): number => {
    const places = (near.get(id) ?? []).flatMap((other) => ranks.get(other) ?? []);
    return places.length === 0
      ? 0.5
      : places.reduce((sum, place) => sum + place, 0) / places.length;
  };
  const means = new Map(column.map((id) => [id, mean(id)]));
  return column.toSorted(
    (a, b) => (means.get(a) ?? 0) - (means.get(b) ?? 0) || (a < b ? -1 : Number(a > b)),
  );
}

function neighboursOf(edges: readonly Edge[]): ReadonlyMap<Id, readonly Id[]> {
  const near = new Map<Id, Id[]>();
  for (const { subject, object } of edges) {
    near.set(subject, [...(near.get(subject) ?? []), object]);
    near.set(object, [...(near.get(object) ?? []), subject]);
  }
  return near;
}

/** How often the columns are gone over, from left to right and back. */
const SWEEPS = 12;

/**
 * Orders all columns by the barycentre method. Source: Sugiyama, Tagawa and Toda, "Methods for Visual
 * Understanding of Hierarchical System Structures", IEEE Trans. SMC 11(2), 1981.
 */
export function untangled(start: Columns, edges: readonly Edge[]): Columns {
  const near = neighboursOf(edges);
  const ordered = { ...start };
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const way = sweep % 2 === 0 ? prosecutionSteps : prosecutionSteps.toReversed();
    for (const step of way) {
      const ranks = prosecutionSteps
        .filter((other) => other !== step)
        .flatMap((other) => [...rankOf(ordered[other])]);
      ordered[step] = sorted(ordered[step], near, new Map(ranks));
    }
  }
  return ordered;
}
