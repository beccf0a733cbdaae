// The second clock: a column for each report, as high as it has claims, at the day of its publication.
import type { Report } from "../data/reports.ts";
import { boxOf, middleOf } from "./box.ts";
import { spread, type Interval } from "./pack.ts";
import type { Scale } from "./scale.ts";

/** The distance from one column to the next, so that their badges do not touch: by how long these are. */
const APART = 14;
const DIGIT = 6;

const apartOf = (reports: readonly Report[]): number =>
  APART + DIGIT * Math.max(1, ...reports.map(({ number }) => String(number).length));

/**
 * A column: `x` is its middle; `on` is what its date covers of the axis. Heights are in pixels:
 * `dated` of it is of claims with a date, `undated` of those without.
 */
export interface Column {
  readonly report: Report;
  readonly x: number;
  readonly on: Interval;
  readonly dated: number;
  readonly undated: number;
}

/** The most claims that a report has; 1 where there is none. */
export const mostClaims = (reports: readonly Report[]): number =>
  Math.max(1, ...reports.map(({ dated, undated }) => dated + undated));

/** The columns of the reports that lie on a scale; `high` pixels for `most` claims. */
export function columnsOf(
  reports: readonly Report[],
  scale: Scale,
  { high, most }: { high: number; most: number },
): readonly Column[] {
  const placed = reports
    .flatMap((report) => {
      const box = report.shape && boxOf(report.shape, scale);
      return box ? [{ report, on: box.body, middle: middleOf(box) }] : [];
    })
    .toSorted((a, b) => a.middle - b.middle);
  const middles = placed.map(({ middle }) => middle);
  const xs = spread(middles, apartOf(reports), { start: scale.left, end: scale.right });
  const tall = (count: number) => (count / most) * high;
  return placed.map(({ report, on, middle }, i) => ({
    report,
    on,
    x: xs[i] ?? middle,
    dated: tall(report.dated),
    undated: tall(report.undated),
  }));
}
