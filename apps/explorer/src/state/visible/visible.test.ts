import { DatedClaim } from "@trialgraph/model";
import { describe, expect, it } from "vitest";
import { toGraphIndex } from "../../data/graph-index.ts";
import { graphOf, sourceOf } from "../../data/testing.ts";
import { clearDesk, type Desk } from "../desk.ts";
import { noFilters, only, type Filters } from "../filters.ts";
import { originCounts, toCounts } from "./counts.ts";
import { toVisible } from "./index.ts";

const view = graphOf(
  [
    { subject: "kozlov", relation: "CHARGED_WITH", object: "art", certainty: "alleged" },
    { subject: "kozlov", relation: "MEMBER_OF", object: "party", claims: ["hrf/002"] },
    {
      subject: "art",
      relation: "DEFINED_IN",
      object: "code",
      standing: "supported",
      origins: 2,
      claims: ["hrf/003", "later/001"],
    },
  ],
  [sourceOf({ id: "hrf" }), sourceOf({ id: "later", published: "2013-11" })],
);

const claim = (
  [subject, relation, object]: readonly [string, string, string],
  id: string,
  more: object = {},
): DatedClaim =>
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

const index = toGraphIndex(view, [
  claim(["kozlov", "CHARGED_WITH", "art"], "hrf/001", {
    modality: "alleged",
    speaker: ["government"],
    date: "2012-01",
    dateFrom: "2012-01-01",
    dateTo: "2012-01-31",
  }),
  claim(["kozlov", "MEMBER_OF", "party"], "hrf/002"),
  claim(["art", "DEFINED_IN", "code"], "hrf/003"),
  claim(["art", "DEFINED_IN", "code"], "later/001", { modality: "finding" }),
]);

const shown = (filters: Filters = noFilters, desk: Desk = clearDesk) => {
  const { entities, edges } = toVisible(index, { filters, desk });
  return [[...entities].toSorted(), [...edges].length];
};

describe("what is visible", () => {
  it("is everything without filters, things without lines too", () => {
    expect(shown()).toEqual([["alone", "art", "code", "kozlov", "party"], 3]);
  });

  it("leaves out lines to kinds that are hidden", () => {
    expect(shown(only(noFilters, "kinds", ["Person"]))).toEqual([["alone", "kozlov"], 0]);
  });

  it("keeps only the ends of the lines where lines are filtered", () => {
    expect(shown(only(noFilters, "lines", ["alleged"]))).toEqual([["art", "kozlov"], 1]);
    expect(shown(only(noFilters, "families", ["roles"]))).toEqual([["kozlov", "party"], 1]);
    expect(shown(only(noFilters, "standings", ["supported"]))).toEqual([["art", "code"], 1]);
    expect(shown(only(noFilters, "relations", ["MEMBER_OF"]))).toEqual([["kozlov", "party"], 1]);
    expect(shown({ ...noFilters, origins: 2 })).toEqual([["art", "code"], 1]);
  });

  it("goes as many steps as asked for, and no lines beyond them", () => {
    const around = (steps: 1 | 2) => shown({ ...noFilters, around: { id: "party", steps } });
    expect(around(1)).toEqual([["kozlov", "party"], 1]);
    expect(around(2)).toEqual([["art", "kozlov", "party"], 2]);
  });

  it("composes filters", () => {
    const both = only(only(noFilters, "lines", ["supported"]), "families", ["roles"]);
    expect(shown(both)).toEqual([[], 0]);
  });
});

describe("filters on claims", () => {
  it("are according to whom: a speaker, or the publisher where nobody else speaks", () => {
    expect(shown(only(noFilters, "speakers", ["government"]))).toEqual([["art", "kozlov"], 1]);
    expect(shown(only(noFilters, "speakers", ["party"]))).toEqual([
      ["art", "code", "kozlov", "party"],
      2,
    ]);
  });

  it("must all be met by the same claim", () => {
    const later = only(noFilters, "sources", ["later"]);
    expect(shown(only(later, "modalities", ["finding"]))[1]).toBe(1);
    expect(shown(only(later, "modalities", ["reported"]))[1]).toBe(0);
  });

  it("know two clocks, and leave out what has no date unless it is asked for", () => {
    const happened = { from: "2012-01-20", to: "2012-12-31" };
    expect(shown({ ...noFilters, happened })).toEqual([["art", "kozlov"], 1]);
    expect(shown({ ...noFilters, happened: { ...happened, undated: true } })[1]).toBe(3);
    expect(shown({ ...noFilters, happened: { from: "2012-02-01" } })[1]).toBe(0);
    expect(shown({ ...noFilters, reported: { from: "2013-01-01" } })[0]).toEqual(["art", "code"]);
  });
});

describe("what the reader did by hand", () => {
  it("hides things with their lines", () => {
    expect(shown(noFilters, { ...clearDesk, hidden: ["art"] })).toEqual([
      ["alone", "code", "kozlov", "party"],
      1,
    ]);
  });

  it("collapses fans with the things that nothing else holds, by family or whole", () => {
    const roles = { ...clearDesk, collapsed: [{ id: "kozlov", family: "roles" as const }] };
    expect(shown(noFilters, roles)).toEqual([["alone", "art", "code", "kozlov"], 2]);
    expect(shown(noFilters, { ...clearDesk, collapsed: [{ id: "art" }] })).toEqual([
      ["alone", "art", "kozlov", "party"],
      1,
    ]);
  });

  it("expands fans beyond the surroundings, but not past the other filters", () => {
    const around = { id: "party", steps: 1 as const };
    const expanded = { ...clearDesk, expanded: [{ id: "kozlov" }] };
    expect(shown({ ...noFilters, around }, expanded)).toEqual([["art", "kozlov", "party"], 2]);
    const filtered = only({ ...noFilters, around }, "families", ["roles"]);
    expect(shown(filtered, expanded)).toEqual([["kozlov", "party"], 1]);
  });
});

describe("the numbers beside the filters", () => {
  it("keep the other filters", () => {
    const picture = { filters: only(noFilters, "lines", ["alleged"]), desk: clearDesk };
    const counts = toCounts(index, picture);
    expect(Object.fromEntries(counts.lines)).toEqual({ alleged: 1, single: 1, supported: 1 });
    expect(Object.fromEntries(counts.families)).toEqual({ proceedings: 1 });
    expect(Object.fromEntries(counts.kinds)).toEqual({ Person: 1, Charge: 1 });
    expect(Object.fromEntries(counts.speakers)).toEqual({ government: 1 });
  });

  it("count an edge once for each value that a passing claim of it has", () => {
    const counts = toCounts(index, { filters: noFilters, desk: clearDesk });
    expect(Object.fromEntries(counts.sources)).toEqual({ hrf: 3, later: 1 });
    expect(Object.fromEntries(counts.modalities)).toEqual({ alleged: 1, reported: 2, finding: 1 });
    expect(originCounts(index, { filters: noFilters, desk: clearDesk })).toEqual([3, 1]);
  });
});
