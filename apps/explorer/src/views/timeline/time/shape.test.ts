import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimOf } from "../layout/testing.ts";
import { firstOf, isoOf, monthOf, nearestMonth, toDay } from "./days.ts";
import { drawnOf, shapeOf, yearlessOf } from "./shape.ts";

const told = (edtf: string) => {
  const shape = shapeOf(edtf);
  const iso = (day: number | undefined) => (day === undefined ? "…" : isoOf(day));
  return shape && `${shape.precision} ${iso(shape.from)} ${iso(shape.to)}`;
};

describe("days", () => {
  it("come back from their dates", () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 60_000 }), (day) => {
        expect(toDay(isoOf(day))).toBe(day);
      }),
    );
  });

  it("know their months, across the ends of years", () => {
    expect(isoOf(monthOf(toDay("2012-02-29"), -2))).toBe("2011-12-01");
    expect(isoOf(firstOf(2012, 12))).toBe("2013-01-01");
    expect(isoOf(nearestMonth(toDay("2012-03-20")))).toBe("2012-04-01");
    expect(isoOf(nearestMonth(toDay("2012-03-10")))).toBe("2012-03-01");
  });
});

describe("dates as what they are", () => {
  it.each([
    ["2012-01-26", "day 2012-01-26 2012-01-26"],
    ["2012-01", "range 2012-01-01 2012-01-31"],
    ["2013-22", "range 2013-06-01 2013-08-31"],
    ["2012", "range 2012-01-01 2012-12-31"],
    ["2012-01-26/2012-12-14", "range 2012-01-26 2012-12-14"],
    ["2012~", "fuzzy 2012-01-01 2012-12-31"],
    ["2012-05-03?", "fuzzy 2012-05-03 2012-05-03"],
    ["../2021-06", "open … 2021-06-30"],
    ["2020-06/..", "open 2020-06-01 …"],
    ["XXXX-02-10", undefined],
  ])("%s", (edtf, expected) => {
    expect(told(edtf)).toBe(expected);
  });

  it("have a place within a year where the year is not printed, and only there", () => {
    expect(yearlessOf("XXXX-02-10")).toEqual({ from: 40, to: 40 });
    expect(yearlessOf("XXXX-09")).toEqual({ from: 244, to: 273 });
    expect(yearlessOf("XXXX-04-28/XXXX-05-01")).toEqual({ from: 118, to: 121 });
    expect(yearlessOf("2012-02-10")).toBeUndefined();
  });

  it("never put a day without a year on a year, except as inferred", () => {
    const dateInferred = { date: "2017-02-10", reason: "the report is on 2017" };
    expect(drawnOf(claimOf(1, "XXXX-02-10"))).toEqual({ yearless: { from: 40, to: 40 } });
    const both = drawnOf(claimOf(1, "XXXX-02-10", { dateInferred }));
    expect(both.yearless).toEqual({ from: 40, to: 40 });
    expect(both.onAxis?.precision).toBe("inferred");
    expect(drawnOf(claimOf(1, undefined, { dateInferred })).onAxis?.precision).toBe("inferred");
  });

  it("draw what is printed rather than what is inferred, and nothing where nothing is said", () => {
    const dateInferred = { date: "2017-02-10", reason: "the report is on 2017" };
    expect(drawnOf(claimOf(1, "2012", { dateInferred })).onAxis?.precision).toBe("range");
    expect(drawnOf(claimOf(1))).toEqual({});
  });
});
