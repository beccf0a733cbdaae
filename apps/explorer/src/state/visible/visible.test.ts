import { describe, expect, it } from "vitest";
import { toGraphIndex } from "../../data/graph-index.ts";
import { claimOf, graphOf, sourceOf } from "../../data/testing.ts";
import { clearDesk, type Desk } from "../desk.ts";
import { choices, noFilters, only, type Dimension, type Filters } from "../filters.ts";
import { countsOf, occurring, originCounts } from "./counts.ts";
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

const member = { relation: "MEMBER_OF", object: "party" } as const;
const defined = { subject: "art", relation: "DEFINED_IN", object: "code" } as const;

const index = toGraphIndex(view, [
  claimOf("hrf/001", {
    modality: "alleged",
    speaker: ["government"],
    date: "2012-01",
    dateFrom: "2012-01-01",
    dateTo: "2012-01-31",
  }),
  claimOf("hrf/002", member),
  claimOf("hrf/003", defined),
  claimOf("later/001", { ...defined, modality: "finding" }),
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

  it("keeps the surroundings of what is hidden by hand", () => {
    const filters = { ...noFilters, around: { id: "kozlov", steps: 1 } } as const;
    expect(shown(filters, { ...clearDesk, hidden: ["kozlov"] })).toEqual([["art", "party"], 0]);
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
    const counts = (of: Dimension) => Object.fromEntries(countsOf(index, picture, of));
    expect(counts("lines")).toEqual({ alleged: 1, single: 1, supported: 1 });
    expect(counts("families")).toEqual({ proceedings: 1 });
    expect(counts("kinds")).toEqual({ Person: 1, Charge: 1 });
    expect(counts("speakers")).toEqual({ government: 1 });
  });

  it("count an edge once for each value that a passing claim of it has", () => {
    const picture = { filters: noFilters, desk: clearDesk };
    const counts = (of: Dimension) => Object.fromEntries(countsOf(index, picture, of));
    expect(counts("sources")).toEqual({ hrf: 3, later: 1 });
    expect(counts("modalities")).toEqual({ alleged: 1, reported: 2, finding: 1 });
    expect(originCounts(index, picture)).toEqual([3, 1]);
  });
});

describe("what is sensitive", () => {
  const harassed = { relation: "HARASSED_BY", object: "government" } as const;
  const year = { date: "2012", dateFrom: "2012-01-01", dateTo: "2012-12-31" };
  const said = { ...year, modality: "finding" as const, speaker: ["party"], sensitive: true };
  const covered = toGraphIndex(
    graphOf([
      { subject: "kozlov", ...harassed, claims: ["hrf/004"], sensitive: true },
      { subject: "kozlov", relation: "MEMBER_OF", object: "party", claims: ["hrf/002", "hrf/005"] },
    ]),
    [
      claimOf("hrf/004", { ...said, ...harassed }),
      claimOf("hrf/002", member),
      claimOf("hrf/005", { ...said, ...member }),
    ],
  );
  const pictureOf = (filters: Filters, desk: Desk = clearDesk) =>
    [...toVisible(covered, { filters, desk }).edges].map((edge) => edge.split("|")[1]);

  it("is among everything, and among what a source says", () => {
    expect(pictureOf(noFilters)).toEqual(["HARASSED_BY", "MEMBER_OF"]);
    expect(pictureOf(only(noFilters, "sources", ["hrf"]))).toEqual(["HARASSED_BY", "MEMBER_OF"]);
  });

  it("does not come to light by what it says, who says so, how or when it was", () => {
    for (const dimension of ["relations", "families", "certainties"] as const) {
      const all = choices[dimension] ?? [];
      expect([dimension, pictureOf(only(noFilters, dimension, all))]).toEqual([
        dimension,
        ["MEMBER_OF"],
      ]);
    }
    expect(pictureOf(only(noFilters, "modalities", ["finding"]))).toEqual([]);
    expect(pictureOf(only(noFilters, "speakers", ["party"]))).toEqual(["MEMBER_OF"]);
    expect(pictureOf({ ...noFilters, happened: { from: "2012-01-01" } })).toEqual([]);
    expect(occurring(covered, "relations")).toEqual(["MEMBER_OF"]);
    expect(occurring(covered, "modalities")).toEqual(["reported"]);
  });

  it("is in the fan of its thing, and in that of no family", () => {
    const collapsed = (family?: "deprivation") =>
      pictureOf(noFilters, {
        ...clearDesk,
        collapsed: [{ id: "government", ...(family && { family }) }],
      });
    expect(collapsed()).toEqual(["MEMBER_OF"]);
    expect(collapsed("deprivation")).toEqual(["HARASSED_BY", "MEMBER_OF"]);
  });
});
