// Which claims the timeline shows: those inside the brushes, and those that are only their context.
import type { GraphIndex, IndexedClaim } from "../../../data/graph-index.ts";
import { limit } from "../../../state/filters.ts";
import { toVisible, type Picture } from "../../../state/visible/index.ts";
import { claimPasses } from "../../../state/visible/passing.ts";
import { partsOf, firstOf, toDay, type Stretch } from "../time/days.ts";

/** Claims by id: let through by everything but the days, and by the days as well. */
interface Shown {
  readonly context: readonly IndexedClaim[];
  readonly inside: ReadonlySet<string>;
}

/** The claims that the timeline may count: of a sensitive one a number or a year would tell. */
const openClaims = ({ claims }: GraphIndex): readonly IndexedClaim[] =>
  [...claims.values()].filter(({ sensitive }) => !sensitive);

function passing(index: GraphIndex, picture: Picture): readonly IndexedClaim[] {
  const { edges } = toVisible(index, picture);
  return openClaims(index).filter(
    (claim) => edges.has(claim.edge) && claimPasses(claim, picture.filters),
  );
}

/** What is let through, with and without the days of the two clocks. */
export function shownOf(index: GraphIndex, { filters, desk }: Picture): Shown {
  const anyDay = limit(limit(filters, "happened", undefined), "reported", undefined);
  const context = passing(index, { desk, filters: anyDay });
  const isBrushed = filters.happened !== undefined || filters.reported !== undefined;
  const inside = isBrushed ? passing(index, { desk, filters }) : context;
  return { context, inside: new Set(inside.map(({ id }) => id)) };
}

/** The whole years that the claims lie in by both clocks; the year 2000 where none has a date. */
export function wholeTime(index: GraphIndex): Stretch {
  const ends = openClaims(index)
    .flatMap(({ happened, reported }) => [happened.from, happened.to, reported.from, reported.to])
    .filter((end) => end !== undefined)
    .toSorted();
  const [first, last] = [ends.at(0) ?? "2000-01-01", ends.at(-1) ?? "2000-01-01"];
  const years = [first, last].map((iso) => partsOf(toDay(iso)).year);
  return { from: firstOf(years[0] ?? 2000, 0), to: firstOf((years[1] ?? 2000) + 1, 0) - 1 };
}

/** A stretch of the whole as an address has it ("2011-01-01..2013-12-31"); the whole where it says none. */
export function readSpan(text: string | undefined, whole: Stretch): Stretch {
  const [, from, to] = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(text ?? "") ?? [];
  const span = { from: toDay(from ?? ""), to: toDay(to ?? "") };
  const isSpan = span.from < span.to && span.from >= whole.from && span.to <= whole.to;
  return isSpan ? span : whole;
}
