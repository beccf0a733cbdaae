import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shownDay, typedDay, withEnd } from "./typed-days.ts";

const both = (typed: string, language: "en" | "ru" | "kk" = "en") => [
  typedDay(typed, "from", language),
  typedDay(typed, "to", language),
];

describe("a typed day", () => {
  it("is as much as was typed: a year, a month or a day", () => {
    expect(both("2011")).toEqual(["2011-01-01", "2011-12-31"]);
    expect(both("2012-02")).toEqual(["2012-02-01", "2012-02-29"]);
    expect(both("2011-12-16")).toEqual(["2011-12-16", "2011-12-16"]);
  });

  it("may have its day first, as people write it", () => {
    expect(both("16.12.2011")[0]).toBe("2011-12-16");
    expect(both(" 6/2/2012 ")[0]).toBe("2012-02-06");
    expect(both("12.2011")).toEqual(["2011-12-01", "2011-12-31"]);
  });

  it("may name its month, in the reader's language or in English", () => {
    expect(both("16 December 2011")[0]).toBe("2011-12-16");
    expect(both("Dec 2011")).toEqual(["2011-12-01", "2011-12-31"]);
    expect(both("March 5, 2012")[0]).toBe("2012-03-05");
    expect(both("16 декабря 2011 г.", "ru")[0]).toBe("2011-12-16");
    expect(both("май 2012", "ru")[1]).toBe("2012-05-31");
    expect(both("16 желтоқсан 2011 ж.", "kk")[0]).toBe("2011-12-16");
    expect(both("may 2012", "ru")[1]).toBe("2012-05-31");
  });

  it("is nothing where it is no date", () => {
    for (const typed of [
      "",
      "soon",
      "12",
      "16.12",
      "2011-13",
      "30.02.2012",
      "1.2.3.2012",
      "20111",
    ]) {
      expect([typed, ...both(typed)]).toEqual([typed, undefined, undefined]);
    }
  });
});

describe("a shown day", () => {
  it("is as short as it can be", () => {
    expect(shownDay("2011-01-01", "from")).toBe("2011");
    expect(shownDay("2011-01-01", "to")).toBe("2011-01-01");
    expect(shownDay("2011-12-31", "to")).toBe("2011");
    expect(shownDay("2012-02-29", "to")).toBe("2012-02");
    expect(shownDay("2012-02-28", "to")).toBe("2012-02-28");
  });

  it("is read as the day it was, whatever the day and the language", () => {
    const days = fc.date({
      min: new Date("1000-01-01"),
      max: new Date("2999-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.constantFrom("from", "to"), (date, end) => {
        const day = date.toISOString().slice(0, 10);
        expect(typedDay(shownDay(day, end), end, "ru")).toBe(day);
      }),
    );
  });
});

describe("a span of days", () => {
  it("has an end set, and keeps the other and what has no date", () => {
    const to = "2012-12-31";
    expect(withEnd(undefined, "to", to)).toEqual({ to });
    expect(withEnd({ to, undated: true }, "from", "2011-01-01")).toEqual({
      from: "2011-01-01",
      to,
      undated: true,
    });
  });

  it("is none once it has no end", () => {
    expect(withEnd({ from: "2011-01-01", undated: true }, "from", undefined)).toBeUndefined();
    expect(withEnd({ from: "2011-01-01", to: "2012-01-01" }, "from", undefined)).toEqual({
      to: "2012-01-01",
    });
  });
});
