import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toGraphIndex } from "../../data/graph-index.ts";
import { claimOf, graphOf, sourceOf } from "../../data/testing.ts";
import { clearDesk } from "../desk.ts";
import { dimensions, noFilters, only, type Filters } from "../filters.ts";
import { countsOf, occurring, originCounts, undatedCount } from "./counts.ts";
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
const year = { date: "2012", dateFrom: "2012-01-01", dateTo: "2012-12-31" };
const index = toGraphIndex(view, [
  claimOf("hrf/001", { ...year, modality: "alleged", speaker: ["government"] }),
  claimOf("hrf/002", member),
  claimOf("hrf/003", defined),
  claimOf("later/001", { ...defined, ...year }),
]);

const picture = (filters: Filters) => ({ filters, desk: clearDesk });

describe("the number beside a row", () => {
  const lists = fc.record(
    Object.fromEntries(
      dimensions.map((dimension) => [dimension, fc.subarray([...occurring(index, dimension)])]),
    ),
    { requiredKeys: [] },
  );
  const asked = fc.record(
    { lists, origins: fc.constantFrom(2, 3), happened: fc.constant({ from: "2012-06-01" }) },
    { requiredKeys: ["lists"] },
  );

  it("is how many lines are there once the row alone is chosen, whatever else filters", () => {
    const ofLines = dimensions.filter((dimension) => dimension !== "kinds");
    fc.assert(
      fc.property(asked, fc.constantFrom(...ofLines), (filters, dimension) => {
        const counts = countsOf(index, picture(filters), dimension);
        for (const value of occurring(index, dimension)) {
          const alone = toVisible(index, picture(only(filters, dimension, [value])));
          expect([dimension, value, counts.get(value) ?? 0]).toEqual([
            dimension,
            value,
            alone.edges.size,
          ]);
        }
      }),
    );
  });
});

describe("independent sources", () => {
  it("are counted from one up, and reach as far as was asked for", () => {
    expect(originCounts(index, picture(noFilters))).toEqual([3, 1]);
    expect(originCounts(index, picture({ ...noFilters, origins: 2 }))).toEqual([3, 1]);
    const alleged = only(noFilters, "lines", ["alleged"]);
    expect(originCounts(index, picture(alleged))).toEqual([1, 0]);
    expect(originCounts(index, picture({ ...noFilters, origins: 4 }))).toEqual([3, 1, 0, 0]);
  });
});

describe("lines without a date", () => {
  it("are those that no claim dates", () => {
    expect(undatedCount(index, picture(noFilters), "happened")).toBe(1);
    expect(undatedCount(index, picture(noFilters), "reported")).toBe(0);
  });

  it("are counted among what the other filters leave, kept or left out alike", () => {
    const alleged = only(noFilters, "lines", ["alleged"]);
    expect(undatedCount(index, picture(alleged), "happened")).toBe(0);
    const from = { from: "2012-01-01" };
    expect(undatedCount(index, picture({ ...noFilters, happened: from }), "happened")).toBe(1);
    const kept = { ...noFilters, happened: { ...from, undated: true as const } };
    expect(undatedCount(index, picture(kept), "happened")).toBe(1);
  });
});

describe("a line with a date and without one", () => {
  it("is not counted as one without, whatever days are chosen", () => {
    const dated = { date: "2012", dateFrom: "2012-01-01", dateTo: "2012-12-31" };
    const both = toGraphIndex(
      graphOf(
        [
          {
            subject: "kozlov",
            relation: "CHARGED_WITH",
            object: "art",
            claims: ["hrf/001", "hrf/002"],
          },
        ],
        [sourceOf({ id: "hrf" })],
      ),
      [claimOf("hrf/001", dated), claimOf("hrf/002")],
    );
    const later = { ...noFilters, happened: { from: "2030-01-01" } };
    expect(undatedCount(both, picture(later), "happened")).toBe(0);
  });
});

describe("what occurs", () => {
  it("is in the order of the vocabulary, ids in that of the alphabet", () => {
    expect(occurring(index, "kinds")).toEqual(["Person", "Organization", "Charge", "Law"]);
    expect(occurring(index, "speakers")).toEqual(["government", "party"]);
  });
});
