// The drawing as numbers: scale, ticks, rows of marks, columns of reports; for a width.
import { useMemo } from "react";
import { columnsOf, mostClaims } from "../layout/columns.ts";
import { rowsOf, yearlessMarks } from "../layout/rows.ts";
import type { Scale } from "../layout/scale.ts";
import { ticksOf } from "../layout/ticks.ts";
import { YEARLESS_DAYS, yearlessStart } from "../time/shape.ts";
import { rowKeys, type Timeline } from "../hooks/use-timeline.ts";

/** Free space at both sides, in pixels, so that marks at the ends are whole. */
const SIDE = 14;
/** The least distance between ticks, for their labels. */
const TICK_GAP = 44;
/** How high the highest column is, in pixels; on a narrow drawing and on a wide one. */
const HIGH = { narrow: 34, wide: 52 };
/** Where the first lane of dates without a year begins, below the names of the months. */
const MONTHS = 22;
/** From this width on a drawing is wide. */
export const WIDE = 560;

/** What is drawn at a width. */
export function useDrawing(timeline: Timeline, width: number) {
  const { span } = timeline;
  const high = width < WIDE ? HIGH.narrow : HIGH.wide;
  const scale: Scale = useMemo(() => ({ ...span, left: SIDE, right: width - SIDE }), [span, width]);
  const rows = useMemo(
    () => rowsOf(timeline.items, { ...rowKeys(timeline), scale }),
    [timeline, scale],
  );
  const columns = useMemo(() => {
    const { reports, insideReports } = timeline;
    const size = { high, most: mostClaims(reports) };
    return { all: columnsOf(reports, scale, size), inside: columnsOf(insideReports, scale, size) };
  }, [timeline, scale, high]);
  const ticks = useMemo(() => ticksOf(scale, TICK_GAP), [scale]);
  return { scale, rows, columns, ticks, high };
}

/** What {@link useDrawing} gives. */
export type Drawn = ReturnType<typeof useDrawing>;

/** The dates without a year, on an axis of twelve months. */
export function useYearless({ items }: Timeline, width: number) {
  return useMemo(() => {
    const to = yearlessStart + YEARLESS_DAYS - 1;
    const scale: Scale = { from: 0, to: YEARLESS_DAYS - 1, left: SIDE, right: width - SIDE };
    const months = ticksOf({ ...scale, from: yearlessStart, to }, 0).filter(
      ({ unit }) => unit !== "date",
    );
    return { ...yearlessMarks(items, scale, MONTHS), months };
  }, [items, width]);
}
