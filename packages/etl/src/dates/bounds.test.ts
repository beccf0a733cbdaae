import * as fc from "fast-check";
import { expect, test } from "vitest";
import { boundsOf, readDate } from "./bounds.ts";

test.each([
  ["2012-01-26", "2012-01-26", "2012-01-26"],
  ["2012-02", "2012-02-01", "2012-02-29"],
  ["2011", "2011-01-01", "2011-12-31"],
  ["201X", "2010-01-01", "2019-12-31"],
  ["2012-XX-31", "2012-01-31", "2012-12-31"],
  ["2012-1X", "2012-10-01", "2012-12-31"],
  ["2013-23", "2013-09-01", "2013-11-30"],
  ["2013-24", "2013-12-01", "2014-02-28"],
  ["2012?", "2012-01-01", "2012-12-31"],
  ["2012-01~", "2012-01-01", "2012-01-31"],
  ["2012-01-26/2012-12-14", "2012-01-26", "2012-12-14"],
  ["2012-12/2012-12", "2012-12-01", "2012-12-31"],
  ["../2012-01", undefined, "2012-01-31"],
  ["/2012-01", undefined, "2012-01-31"],
  ["2009/..", "2009-01-01", undefined],
  ["[2012-01-01,2012-02-03]", "2012-01-01", "2012-02-03"],
  ["[2012..2014]", "2012-01-01", "2014-12-31"],
  ["[..2012-01]", undefined, "2012-01-31"],
  ["XXXX-02-10", undefined, undefined],
  ["XXXX-02-29", undefined, undefined],
  ["XXXX-02-10/2012-05", undefined, "2012-05-31"],
])("%s is from %s to %s", (text, from, to) => {
  const reading = readDate(text);
  expect(reading.kind).toBe("date");
  expect(boundsOf(text)).toEqual({ ...(from && { from }), ...(to && { to }) });
});

test.each([
  "2012-02-30",
  "2011-02-29",
  "XXXX-04-31",
  "2012-13",
  "2012-1-5",
  "26.01.2012",
  "-2012",
  "201",
  "2013-25",
  "../..",
  "2012-05/2012-01",
  "2012//2013",
])("%s is refused", (text) => {
  expect(readDate(text).kind).toBe("fault");
  expect(boundsOf(text)).toEqual({});
});

test("a day is its own bounds, and an interval has those of its ends", () => {
  const day = fc
    .date({ min: new Date("1000-01-01"), max: new Date("2999-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      expect(boundsOf(a)).toEqual({ from: a, to: a });
      expect(boundsOf(`${from}/${to}`)).toEqual({ from, to });
    }),
  );
});
