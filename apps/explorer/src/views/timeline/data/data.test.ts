import { describe, expect, it } from "vitest";
import { clearDesk } from "../../../state/desk.ts";
import { limit, noFilters, only } from "../../../state/filters.ts";
import { claim, indexOf } from "../../kit/testing.ts";
import { columnsOf, mostClaims } from "../layout/columns.ts";
import { scaleOf } from "../layout/testing.ts";
import { isoOf } from "../time/days.ts";
import { byReport, outsideOf, toItems } from "./items.ts";
import { toReports } from "./reports.ts";
import { readSpan, shownOf, wholeTime } from "./shown.ts";

const charged = ["kozlov", "CHARGED_WITH", "art"] as const;
const member = ["kozlov", "MEMBER_OF", "mission-party"] as const;
const day = { date: "2012-01-26", dateFrom: "2012-01-26", dateTo: "2012-01-26" };
const inferred = { dateInferred: { date: "2011", reason: "told beside it" } };
const inPart = { source: "many", part: "a", start: 0, end: 9, quote: "it" };

const given = [
  claim(charged, { from: "hrf", ...day }),
  claim(charged, { from: "hrf" }),
  claim(member, { from: "many", date: "XXXX-02-10", ...inferred }),
  claim(member, { from: "many", ...inferred, cite: inPart }),
];
const ofSources: Parameters<typeof indexOf>[2] = {
  hrf: { published: "2012-12-14" },
  many: {
    published: "2022-07",
    parts: [{ id: "a", at: [0, 100], what: "a report", author: [], published: "2009-09" }],
  },
};
const index = indexOf(given, [], ofSources);
const claims = [...index.claims.values()];
const ids = (items: readonly { claim: { id: string } }[]) => items.map((item) => item.claim.id);

describe("the items of the timeline", () => {
  it("are the claims with a date, in order of either clock", () => {
    const items = toItems(index);
    expect(ids(items)).toEqual(["many/002", "many/003", "hrf/000"]);
    expect(ids(byReport(items))).toEqual(["many/003", "hrf/000", "many/002"]);
  });

  it("are none that is sensitive: its row, its day and its report would tell what it says", () => {
    const covered = claim(["kozlov", "ILL_TREATED_BY", "agency"], { ...day, sensitive: true });
    expect(ids(toItems(indexOf([covered, claim(charged, day)])))).toEqual(["report/001"]);
  });

  it("may lie before or after what is drawn", () => {
    const [first] = toItems(index);
    const year = first?.onAxis;
    if (year?.from === undefined || year.to === undefined) throw new Error("no days");
    const { from, to } = year;
    expect(outsideOf(toItems(index), { from, to })).toEqual({ before: 0, after: 1 });
    expect(outsideOf(toItems(index), { from: to + 1, to: to + 400 })).toEqual({
      before: 2,
      after: 0,
    });
  });
});

describe("the reports", () => {
  it("count what says a date and what says none, by the date of source or part", () => {
    const told = toReports(index, claims).map(
      ({ number, published, dated, undated }) => `${number} ${published} ${dated}+${undated}`,
    );
    expect(told).toEqual(["3 2009-09 0+1", "1 2012-12-14 1+1", "3 2022-07 1+0"]);
  });

  it("are columns as high as they have claims", () => {
    const reports = toReports(index, claims);
    const size = { high: 40, most: mostClaims(reports) };
    const columns = columnsOf(reports, scaleOf("2008-01-01", "2022-12-31"), size);
    expect(columns.map(({ dated, undated }) => [dated, undated])).toEqual([
      [0, 20],
      [20, 20],
      [20, 0],
    ]);
    expect(columnsOf(reports, scaleOf("2012-01-01", "2012-12-31"), size)).toHaveLength(1);
  });
});

describe("what is shown", () => {
  it("is context outside of the brushes, and nothing of what other filters leave out", () => {
    const days = limit(noFilters, "happened", { from: "2011-01-01", to: "2011-12-31" });
    const brushed = shownOf(index, { filters: days, desk: clearDesk });
    expect(brushed.context).toHaveLength(4);
    expect([...brushed.inside]).toEqual(["many/002", "many/003"]);
    const filters = only(days, "sources", ["hrf"]);
    const filtered = shownOf(index, { filters, desk: clearDesk });
    expect(filtered.context.map(({ id }) => id)).toEqual(["hrf/000", "hrf/001"]);
    expect(filtered.inside.size).toBe(0);
  });

  it("is nothing sensitive, in no brush, no report and no year of the whole", () => {
    const ill = ["kozlov", "ILL_TREATED_BY", "agency"] as const;
    const early = { date: "1999-05-01", dateFrom: "1999-05-01", dateTo: "1999-05-01" };
    const covered = indexOf([
      claim(charged, day),
      claim(ill, { ...early, sensitive: true, from: "hrf" }),
      claim(charged, { ...early, sensitive: true, from: "hrf" }),
    ]);
    for (const filters of [
      noFilters,
      limit(noFilters, "reported", { from: "1990-01-01", to: "2030-01-01" }),
    ]) {
      const { context, inside } = shownOf(covered, { filters, desk: clearDesk });
      expect([context.map(({ id }) => id), [...inside]]).toEqual([["report/000"], ["report/000"]]);
      expect(toReports(covered, context).map(({ source }) => source)).toEqual(["report"]);
    }
    expect(isoOf(wholeTime(covered).from)).toBe("2012-01-01");
  });

  it("covers whole years by both clocks, or the span that an address asks for", () => {
    const whole = wholeTime(index);
    expect([isoOf(whole.from), isoOf(whole.to)]).toEqual(["2009-01-01", "2022-12-31"]);
    const span = readSpan("2011-10-01..2013-12-31", whole);
    expect([isoOf(span.from), isoOf(span.to)]).toEqual(["2011-10-01", "2013-12-31"]);
    for (const text of [undefined, "2011", "2013-01-01..2012-01-01", "1999-01-01..2012-01-01"]) {
      expect(readSpan(text, whole)).toBe(whole);
    }
  });
});
