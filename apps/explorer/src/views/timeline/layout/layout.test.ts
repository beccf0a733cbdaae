import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noFilters } from "../../../state/filters.ts";
import { claimPasses } from "../../../state/visible/passing.ts";
import { monthOf } from "../time/days.ts";
import { boxOf, MARK } from "./box.ts";
import { daysOf, intervalOf } from "./brush.ts";
import { columnsOf } from "./columns.ts";
import { packed, spread } from "./pack.ts";
import { timeAt, xOf } from "./scale.ts";
import { anyDate, anyScale, claimOf, itemOf, scaleOf } from "./testing.ts";
import { tickText, ticksOf } from "./ticks.ts";
import { shapeOf } from "../time/shape.ts";

const years = scaleOf("1990-01-01", "2030-12-31");

/** The least distance from one number to the next. */
const leastGap = (numbers: readonly number[]): number =>
  Math.min(Infinity, ...numbers.slice(1).map((number, i) => number - (numbers[i] ?? 0)));

describe("the scale", () => {
  it("takes days to pixels and back", () => {
    fc.assert(
      fc.property(anyScale, fc.double({ min: 0, max: 1, noNaN: true }), (scale, share) => {
        const day = scale.from + share * (scale.to + 1 - scale.from);
        expect(timeAt(scale, xOf(scale, day))).toBeCloseTo(day, 5);
      }),
    );
  });

  it("never leads out of what is drawn", () => {
    expect(timeAt(years, -500)).toBe(years.from);
    expect(timeAt(years, 9999)).toBe(years.to + 1);
  });
});

describe("ticks", () => {
  const texts = (from: string, to: string) =>
    ticksOf(scaleOf(from, to), 44).map((tick) => tickText("en", tick));

  it("are years, then months, then days", () => {
    expect(texts("2001-01-01", "2012-12-31").slice(0, 3)).toEqual(["2001", "2002", "2003"]);
    expect(texts("2011-11-01", "2012-10-31").slice(0, 4)).toEqual(["Nov", "Dec", "2012", "Feb"]);
    expect(texts("2012-02-27", "2012-03-05")).toEqual("27 28 29 Mar 2 3 4 5".split(" "));
  });

  it("keep their distance and stand inside, in order", () => {
    fc.assert(
      fc.property(anyScale, fc.integer({ min: 20, max: 90 }), (scale, gap) => {
        const xs = ticksOf(scale, gap).map(({ x }) => x);
        expect(xs.every((x) => x >= scale.left && x < scale.right)).toBe(true);
        expect(leastGap(xs)).toBeGreaterThanOrEqual(gap - 1e-6);
      }),
    );
  });
});

describe("packing", () => {
  const interval = fc
    .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 200 }))
    .map(([start, length]) => ({ start, end: start + length }));

  it("lays nothing over anything else in a lane", () => {
    fc.assert(
      fc.property(
        fc.array(interval, { maxLength: 60 }),
        fc.integer({ max: 9, min: 0 }),
        (all, gap) => {
          const lanes = packed(all, gap);
          all.forEach((a, i) =>
            all.slice(0, i).forEach((b, j) => {
              if (lanes[i] !== lanes[j]) return;
              expect(a.end + gap <= b.start || b.end + gap <= a.start).toBe(true);
            }),
          );
        },
      ),
    );
  });

  it("needs no more lanes than overlap somewhere, in the order of the starts", () => {
    fc.assert(
      fc.property(fc.array(interval, { minLength: 1, maxLength: 60 }), (all) => {
        const sorted = all.toSorted((a, b) => a.start - b.start);
        const most = Math.max(
          ...sorted.map(
            ({ start }) => sorted.filter((b) => b.start <= start && start < b.end).length,
          ),
        );
        expect(Math.max(...packed(sorted, 0)) + 1).toBe(most);
      }),
    );
  });

  it("spreads places apart in order, and inside where there is room", () => {
    const places = fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 20 });
    fc.assert(
      fc.property(places, (given) => {
        const sorted = given.toSorted((a, b) => a - b);
        const moved = spread(sorted, 16, { start: 0, end: 500 });
        expect(moved.every((x) => x >= 0 && x <= 500)).toBe(true);
        expect(leastGap(moved)).toBeGreaterThanOrEqual(16);
      }),
    );
    expect(spread([100, 200], 16, { start: 0, end: 500 })).toEqual([100, 200]);
  });
});

describe("boxes", () => {
  it("are as wide as the date says, and never too narrow to be seen", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const shape = shapeOf(date);
        const box = shape && boxOf(shape, years);
        if (!shape || !box) throw new Error(`${date} has no box`);
        const { from = Infinity, to = -Infinity } = shape;
        expect(box.end - box.start).toBeGreaterThanOrEqual(MARK - 1e-6);
        expect(box.start).toBeLessThanOrEqual(xOf(years, from) + 1e-6);
        expect(box.end).toBeGreaterThanOrEqual(xOf(years, to + 1) - 1e-6);
      }),
    );
  });

  it("of open dates go on to the edge of the axis: where the brushes find them", () => {
    const shapes = anyDate.filter((date) => date.includes(".."));
    fc.assert(
      fc.property(shapes, fc.integer({ min: 0, max: 400 }), (date, month) => {
        const shape = shapeOf(date);
        const box = shape && boxOf(shape, years);
        if (!shape || !box) throw new Error(`${date} has no box`);
        const from = monthOf(years.from, month);
        const days = { from, to: monthOf(from, 1) - 1 };
        const band = intervalOf(years, days);
        const isDrawn = box.start < band.end - 1e-6 && band.start < box.end - 1e-6;
        const happened = daysOf(days, undefined);
        expect(isDrawn).toBe(claimPasses(claimOf(1, date), { ...noFilters, happened }));
      }),
    );
    const late = shapeOf("../2034-01-01");
    expect(late && boxOf(late, years)?.start).toBeLessThan(years.left);
  });

  it("fade on the side that is open, and on both where a date is about", () => {
    const fades = ["../2012-05-01", "2012-05-01/..", "2012~", "2012"].map((date) => {
      const shape = shapeOf(date);
      return shape && boxOf(shape, years)?.fades;
    });
    expect(fades).toEqual(["start", "end", "both", "none"]);
  });

  it("draw a day as a dot until it is wider than one, and nothing that lies elsewhere", () => {
    const day = itemOf(1, "2012-05-01").onAxis;
    if (!day) throw new Error("no shape");
    expect(boxOf(day, years)?.isDot).toBe(true);
    expect(boxOf(day, scaleOf("2012-04-20", "2012-05-20"))?.isDot).toBe(false);
    expect(boxOf(day, scaleOf("2013-01-01", "2014-01-01"))).toBeUndefined();
  });
});

describe("columns", () => {
  it("are so far apart that the badges of their sources do not touch", () => {
    const report = (number: number) => ({
      key: `s${number}`,
      source: "s",
      number,
      published: "2012",
      shape: shapeOf("2012"),
      dated: 1,
      undated: 1,
    });
    const gapOf = (numbers: readonly number[]) =>
      leastGap(columnsOf(numbers.map(report), years, { high: 50, most: 2 }).map(({ x }) => x));
    expect(gapOf([1, 2, 3])).toBeGreaterThan(18);
    expect(gapOf([1, 12, 13])).toBeGreaterThan(24);
  });
});
