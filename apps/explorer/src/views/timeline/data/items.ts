// What the timeline draws: the claims that have a date, with what is drawn of it, in order of a clock.
import { certaintyOf, relations, type Certainty, type Edge, type Family } from "@trialgraph/model";
import type { GraphIndex, IndexedClaim } from "../../../data/graph-index.ts";
import { drawnOf, type Shape } from "../time/shape.ts";
import type { Stretch } from "../time/days.ts";
import { reportOf } from "./reports.ts";

/**
 * A claim with a date: its edge and family, how sure it is by itself, the report it is part of, and
 * where it is drawn: on the axis, among the dates without a year, or both.
 */
export interface Item {
  readonly claim: IndexedClaim;
  readonly edge: Edge;
  readonly family: Family;
  readonly certainty: Certainty;
  readonly report: string;
  readonly onAxis?: Shape;
  readonly yearless?: Stretch;
}

function toItem(index: GraphIndex, claim: IndexedClaim): Item[] {
  const edge = index.edges.get(claim.edge);
  const drawn = drawnOf(claim);
  if (!edge || claim.sensitive || (!drawn.onAxis && !drawn.yearless)) return [];
  const { family } = relations[claim.relation];
  const certainty = certaintyOf([claim]);
  return [{ claim, edge, family, certainty, report: reportOf(index, claim), ...drawn }];
}

const happenedAt = ({ onAxis }: Item): number => onAxis?.from ?? onAxis?.to ?? Infinity;
const endedAt = ({ onAxis }: Item): number => onAxis?.to ?? Infinity;

const byHappening = (a: Item, b: Item): number =>
  happenedAt(a) - happenedAt(b) ||
  endedAt(a) - endedAt(b) ||
  a.claim.id.localeCompare(b.claim.id, "en");

/** The claims with a date, none of them sensitive, by when what they tell happened; those without a year come last. */
export const toItems = (index: GraphIndex): readonly Item[] =>
  [...index.claims.values()].flatMap((claim) => toItem(index, claim)).toSorted(byHappening);

/** The same by when it was reported; what was reported on a day stays in order of happening. */
export const byReport = (items: readonly Item[]): readonly Item[] =>
  items.toSorted((a, b) => {
    const [first, second] = [a.claim.reported.from ?? "9", b.claim.reported.from ?? "9"];
    if (first === second) return 0;
    return first < second ? -1 : 1;
  });

/** How many items lie wholly before and after some days. */
export function outsideOf(items: readonly Item[], { from, to }: Stretch) {
  const shapes = items.flatMap(({ onAxis }) => onAxis ?? []);
  return {
    before: shapes.filter((shape) => (shape.to ?? Infinity) < from).length,
    after: shapes.filter((shape) => (shape.from ?? -Infinity) > to).length,
  };
}
