// What differs between two versions of a graph, and how differences that follow one another add up.
import { z } from "zod";

/** The sorts of thing whose changes are told. */
export const toldSorts = ["entities", "edges", "claims", "sources"] as const;
export type ToldSort = (typeof toldSorts)[number];

/** A value for each sort that is told. */
export const byToldSort = <T>(value: (sort: ToldSort) => T): Record<ToldSort, T> => ({
  entities: value("entities"),
  edges: value("edges"),
  claims: value("claims"),
  sources: value("sources"),
});

/** What a thing is: the hash of its content, and its name where it has one. */
export interface Content {
  readonly hash: string;
  readonly name?: string;
}

/** One version of a graph: the content of every thing by its id. */
export type Contents = Readonly<Record<ToldSort, ReadonlyMap<string, Content>>>;

/** One thing that differs: the hashes of its content (null: it is not there), and its name before. */
export const Difference = z.strictObject({
  id: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  name: z.string().optional(),
});
export type Difference = z.infer<typeof Difference>;

const List = z.array(Difference);

/** All that differs between two versions, each sort in the order of ids. */
export const Differences = z.strictObject({
  entities: List,
  edges: List,
  claims: List,
  sources: List,
});
export type Differences = z.infer<typeof Differences>;

/** The differences of a version from itself. */
export const noDifferences: Differences = byToldSort(() => []);

const inOrder = (differences: Iterable<Difference>): Difference[] =>
  [...differences]
    .filter(({ before, after }) => before !== after)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

type Side = ReadonlyMap<string, Content>;

function differenceOf(id: string, before: Side, after: Side): Difference {
  const was = before.get(id);
  return {
    id,
    before: was?.hash ?? null,
    after: after.get(id)?.hash ?? null,
    ...(was?.name !== undefined && { name: was.name }),
  };
}

/** What differs between two versions that are both at hand. */
export function differencesOf(before: Contents, after: Contents): Differences {
  return byToldSort((sort) => {
    const ids = new Set([...before[sort].keys(), ...after[sort].keys()]);
    return inOrder([...ids].map((id) => differenceOf(id, before[sort], after[sort])));
  });
}

function followed(first: readonly Difference[], second: readonly Difference[]): Difference[] {
  const sum = new Map(first.map((difference) => [difference.id, difference]));
  for (const later of second) {
    const earlier = sum.get(later.id);
    sum.set(later.id, earlier ? { ...earlier, after: later.after } : later);
  }
  return inOrder(sum.values());
}

/**
 * What differs between the first version and the last where each of `steps` leads to the next: as if
 * the two were compared directly. What was added and removed again, or changed and changed back,
 * does not differ.
 */
export function foldDifferences(steps: readonly Differences[]): Differences {
  return steps.reduce(
    (sum, step) => byToldSort((sort) => followed(sum[sort], step[sort])),
    noDifferences,
  );
}
