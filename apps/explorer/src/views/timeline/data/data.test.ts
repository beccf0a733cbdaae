import { DatedClaim } from "@trialgraph/model";
import { describe, expect, it } from "vitest";
import { toGraphIndex } from "../../../data/graph-index.ts";
import { graphOf, sourceOf } from "../../../data/testing.ts";
import { clearDesk } from "../../../state/desk.ts";
import { limit, noFilters, only } from "../../../state/filters.ts";
import { edge } from "../../../graph/testing.ts";
import { columnsOf, mostClaims } from "../layout/columns.ts";
import { scaleOf } from "../layout/testing.ts";
import { isoOf } from "../time/days.ts";
import { isOf } from "../hooks/use-marked-edges.ts";
import { byReport, outsideOf, toItems } from "./items.ts";
import { toReports } from "./reports.ts";
import { readSpan, shownOf, wholeTime } from "./shown.ts";

const claim = (id: string, [subject, relation, object]: readonly string[], more: object = {}) =>
  DatedClaim.parse({
    id,
    subject,
    relation,
    object,
    statement: "Said.",
    modality: "reported",
    cite: { source: id.split("/")[0], start: 0, end: 10, quote: "said" },
    ...more,
  });

const charged = ["kozlov", "CHARGED_WITH", "art"];
const member = ["kozlov", "MEMBER_OF", "party"];
const day = { date: "2012-01-26", dateFrom: "2012-01-26", dateTo: "2012-01-26" };
const inferred = { dateInferred: { date: "2011", reason: "told beside it" } };

const index = toGraphIndex(
  graphOf(
    [
      {
        subject: "kozlov",
        relation: "CHARGED_WITH",
        object: "art",
        claims: ["hrf/1", "hrf/2"],
      },
      {
        subject: "kozlov",
        relation: "MEMBER_OF",
        object: "party",
        claims: ["many/1", "many/2"],
      },
    ],
    [
      sourceOf({ id: "hrf", published: "2012-12-14" }),
      sourceOf({
        id: "many",
        published: "2022-07",
        parts: [{ id: "a", at: [0, 100], what: "a report", published: "2009-09" }],
      }),
    ],
  ),
  [
    claim("hrf/1", charged, day),
    claim("hrf/2", charged),
    claim("many/1", member, { date: "XXXX-02-10", ...inferred }),
    claim("many/2", member, {
      ...inferred,
      cite: { source: "many", part: "a", start: 0, end: 9, quote: "it" },
    }),
  ],
);
const claims = [...index.claims.values()];
const ids = (items: readonly { claim: { id: string } }[]) => items.map((item) => item.claim.id);

describe("the items of the timeline", () => {
  it("are the claims with a date, in order of either clock", () => {
    const items = toItems(index);
    expect(ids(items)).toEqual(["many/1", "many/2", "hrf/1"]);
    expect(ids(byReport(items))).toEqual(["many/2", "hrf/1", "many/1"]);
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
    expect(told).toEqual(["2 2009-09 0+1", "1 2012-12-14 1+1", "2 2022-07 1+0"]);
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
    expect([...brushed.inside]).toEqual(["many/1", "many/2"]);
    const filters = only(days, "sources", ["hrf"]);
    const filtered = shownOf(index, { filters, desk: clearDesk });
    expect(filtered.context.map(({ id }) => id)).toEqual(["hrf/1", "hrf/2"]);
    expect(filtered.inside.size).toBe(0);
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

describe("what is marked", () => {
  const charge = edge("kozlov", "CHARGED_WITH", "art");
  it.each([
    [{ kind: "none" } as const, false],
    [{ kind: "entity", id: "art" } as const, true],
    [{ kind: "entity", id: "party" } as const, false],
    [{ kind: "pair", ends: ["art", "kozlov"] } as const, true],
    [{ kind: "pair", ends: ["art", "party"] } as const, false],
    [{ kind: "trail", nodes: [], edges: [charge.id] } as const, true],
  ])("%o", (marked, expected) => {
    expect(isOf(marked, charge)).toBe(expected);
  });
});
