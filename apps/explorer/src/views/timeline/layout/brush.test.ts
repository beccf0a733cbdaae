import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstOf, isoOf, toDay } from "../time/days.ts";
import { brushed, daysOf, dragged, intervalOf, nudged, stretchOf, unitOf } from "./brush.ts";
import { dayWidth, xOf } from "./scale.ts";
import { anyScale, scaleOf } from "./testing.ts";

const years = scaleOf("1995-01-01", "2022-12-31");

describe("the brush", () => {
  it("comes back to the same days from where it draws them", () => {
    const share = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(anyScale, share, share, (scale, a, b) => {
        const at = (part: number) => scale.left + (part / 1000) * (scale.right - scale.left);
        const days = brushed(scale, at(a), at(b));
        const { start, end } = intervalOf(scale, days);
        expect(brushed(scale, start, end)).toEqual(days);
        expect(days.from).toBeGreaterThanOrEqual(scale.from);
        expect(days.to).toBeGreaterThanOrEqual(days.from);
        expect(days.to).toBeLessThanOrEqual(scale.to);
        expect(stretchOf(daysOf(days, undefined), scale)).toEqual(days);
      }),
    );
  });

  it("snaps to months where days cannot be told apart", () => {
    expect(unitOf(years)).toBe("month");
    const days = brushed(years, xOf(years, toDay("2011-12-14")), xOf(years, toDay("2012-03-20")));
    expect(daysOf(days, undefined)).toEqual({ from: "2011-12-01", to: "2012-03-31" });
  });

  it("snaps to days where they can", () => {
    const scale = scaleOf("2012-01-01", "2012-03-31");
    expect(dayWidth(scale)).toBeGreaterThan(3);
    const days = brushed(
      scale,
      xOf(scale, toDay("2012-01-26")) + 1,
      xOf(scale, toDay("2012-02-02")),
    );
    expect(daysOf(days, undefined)).toEqual({ from: "2012-01-26", to: "2012-02-01" });
  });

  it("lets its ends change places, and keeps what it says of the undated", () => {
    const days = { from: firstOf(2011, 0), to: firstOf(2012, 0) - 1 };
    const moved = dragged(years, days, "from", xOf(years, firstOf(2014, 0)));
    expect([moved.from, moved.to + 1].map(isoOf)).toEqual(["2012-01-01", "2014-01-01"]);
    expect(daysOf(days, { undated: true }).undated).toBe(true);
  });

  it("is moved by keys, and its ends never cross nor leave the whole", () => {
    const days = { from: firstOf(2011, 0), to: firstOf(2012, 0) - 1 };
    const move = (end: "from" | "to", key: string) => {
      const next = nudged(days, { end, key, unit: "month" }, years);
      return next && [isoOf(next.from), isoOf(next.to)];
    };
    expect(move("from", "ArrowRight")).toEqual(["2011-02-01", "2011-12-31"]);
    expect(move("to", "ArrowLeft")).toEqual(["2011-01-01", "2011-11-30"]);
    expect(move("to", "PageUp")).toEqual(["2011-01-01", "2012-12-31"]);
    expect(move("from", "Home")).toEqual(["1995-01-01", "2011-12-31"]);
    expect(move("to", "a")).toBeUndefined();
    const key = fc.constantFrom("ArrowLeft", "ArrowRight", "PageUp", "PageDown", "Home", "End");
    const step = fc.record({
      key,
      end: fc.constantFrom("from", "to"),
      unit: fc.constantFrom("day", "month"),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const last = steps.reduce((now, each) => nudged(now, each, years) ?? now, days);
        expect(last.from).toBeGreaterThanOrEqual(years.from);
        expect(last.to).toBeGreaterThanOrEqual(last.from);
        expect(last.to).toBeLessThanOrEqual(years.to);
      }),
    );
  });
});
