// Scales, shapes and items for the tests of the timeline.
import { DatedClaim, dateBounds, type Certainty } from "@trialgraph/model";
import fc from "fast-check";
import type { IndexedClaim } from "../../../data/graph-index.ts";
import { edge } from "../../../graph/testing.ts";
import type { Item } from "../data/items.ts";
import { drawnOf } from "../time/shape.ts";
import { toDay } from "../time/days.ts";
import type { Scale } from "./scale.ts";

/** A scale from one day to another, 14 to 686 pixels. */
export const scaleOf = (from: string, to: string): Scale => ({
  from: toDay(from),
  to: toDay(to),
  left: 14,
  right: 686,
});

/** A claim that says a date, by its number. */
export function claimOf(number: number, date?: string, more: object = {}): IndexedClaim {
  const bounds = dateBounds(date ?? "XXXX") ?? {};
  const claim = DatedClaim.parse({
    id: `hrf/${String(number).padStart(4, "0")}`,
    subject: "kozlov",
    relation: "CHARGED_WITH",
    object: "art",
    statement: "He was charged.",
    modality: "reported",
    cite: { source: "hrf", start: 0, end: 10, quote: "charged" },
    ...(date !== undefined && { date }),
    ...(bounds.from && { dateFrom: bounds.from }),
    ...(bounds.to && { dateTo: bounds.to }),
    ...more,
  });
  return { ...claim, edge: "e", voices: [], roles: [], happened: bounds, reported: {} };
}

/** An item of a claim. */
export function itemOf(number: number, date: string, certainty: Certainty = "stated"): Item {
  const claim = claimOf(number, date);
  return {
    claim,
    edge: edge("kozlov", "CHARGED_WITH", "art"),
    family: number % 2 === 0 ? "proceedings" : "violence",
    certainty,
    report: "hrf 2012-12-14",
    ...drawnOf(claim),
  };
}

const two = (value: number): string => String(value).padStart(2, "0");
const day = fc
  .record({
    year: fc.integer({ min: 1990, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, date }) => `${year}-${two(month)}-${two(date)}`);

/** Dates in EDTF of every precision that has a place on the axis. */
export const anyDate: fc.Arbitrary<string> = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
  day.map((text) => `${text.slice(0, 4)}~`),
  day.map((text) => `../${text}`),
  day.map((text) => `${text}/..`),
);

/** Scales of some days to some decades. */
export const anyScale: fc.Arbitrary<Scale> = fc
  .record({
    from: fc.integer({ min: 0, max: 20_000 }),
    days: fc.integer({ min: 5, max: 12_000 }),
    width: fc.integer({ min: 200, max: 1400 }),
  })
  .map(({ from, days, width }) => ({ from, to: from + days, left: 14, right: 14 + width }));
