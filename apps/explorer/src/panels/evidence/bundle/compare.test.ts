import type { DatedClaim, Qualifiers } from "@trialgraph/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bundleOf } from "./bundle.ts";
import { byValue, compare, isDiffering } from "./compare.ts";
import { bundled, claim, indexOf, onlyEdge } from "./testing.ts";
import type { Aspect } from "./values.ts";

const rowOf = (claims: readonly DatedClaim[], aspect: Aspect) =>
  compare(bundled(claims)).find((row) => row.aspect === aspect);

const verdictOf = (claims: readonly DatedClaim[], aspect: Aspect) => rowOf(claims, aspect)?.verdict;

const years = (term: Qualifiers["term"], more: Parameters<typeof claim>[0] = {}) =>
  claim({ ...more, qualifiers: term === undefined ? {} : { term } });

describe("claims side by side", () => {
  it("mark a sentence on which independent origins differ as what disputes the edge", () => {
    const row = rowOf([years(7), years(7.5, { from: "two" })], "term");
    expect(row).toMatchObject({ values: ["7", "7.5"], verdict: "disputes" });
  });

  it("say why another difference disputes nothing", () => {
    expect(verdictOf([years(7), years(7.5)], "term")).toBe("one-origin");
    const opinion = years(7.5, { from: "two", modality: "opinion" });
    expect(verdictOf([years(7), opinion], "term")).toBe("weak");
    const notes = ["at noon", "in Aktau"].map((note) => claim({ qualifiers: { note } }));
    expect(verdictOf(notes, "note")).toBe("free");
  });

  it("take an absence for no difference, and numbers or days that overlap for agreement", () => {
    expect(verdictOf([years(7), years(undefined, { from: "two" })], "term")).toBe("partly");
    expect(verdictOf([years({ min: 5 }), years(7, { from: "two" })], "term")).toBe("agrees");
    const dated = (date: string) => claim({ date });
    expect(verdictOf([dated("2012"), dated("2012-05-04")], "date")).toBe("agrees");
    expect(verdictOf([dated("2012-05-04"), dated("2012-05-04")], "date")).toBe("same");
    expect(verdictOf([dated("2012-05-04"), dated("2013")], "date")).toBe("free");
  });

  it("set a denial against what it denies, and leave that row out where all agree", () => {
    const denial = claim({ modality: "denied", speaker: ["land"] });
    expect(rowOf([claim(), denial], "stance")).toMatchObject({
      values: ["affirms", "denies"],
      verdict: "disputes",
    });
    expect(verdictOf([claim(), claim()], "stance")).toBeUndefined();
  });

  it("tell amounts in different currencies apart", () => {
    const fine = (currency: string) => claim({ qualifiers: { amount: 1000, currency } });
    expect(verdictOf([fine("KZT"), fine("USD")], "amount")).toBe("free");
  });

  it("show nothing for one claim, and what disputes before all else", () => {
    expect(compare(bundled([years(7)]))).toEqual([]);
    const rows = compare(bundled([years(7), years(9, { from: "two" })]));
    expect(rows[0]?.aspect).toBe("term");
    expect(rows.filter(isDiffering).map(({ aspect }) => aspect)).toEqual(["term", "voices"]);
  });

  it("gather those that say the same", () => {
    const row = rowOf([years(7), years(undefined), years(8), years(7)], "term");
    expect(row && byValue(row)).toEqual([[0, 3], [2]]);
  });
});

const anyClaim = fc.record({
  from: fc.constantFrom("one", "two", "many"),
  modality: fc.constantFrom("reported", "alleged", "denied", "opinion", "finding"),
  polarity: fc.constantFrom("affirmative", "negative"),
  speaker: fc.constantFrom([], ["party"], ["kozlov"]),
  qualifiers: fc.constantFrom({}, { term: 7 }, { term: { min: 5 } }, { term: 9 }, { note: "x" }),
} as const);

describe("what is said to dispute an edge", () => {
  it("is there if and only if the model has the edge disputed", () => {
    fc.assert(
      fc.property(fc.array(anyClaim, { minLength: 1, maxLength: 5 }), (given) => {
        const index = indexOf(given.map((each) => claim({ ...each, speaker: [...each.speaker] })));
        const edge = onlyEdge(index);
        const rows = compare(bundleOf(index, edge));
        const disputing = rows.some(({ verdict }) => verdict === "disputes");
        expect(disputing).toBe(edge.standing === "disputed");
      }),
    );
  });

  it("does not depend on the order of the claims", () => {
    fc.assert(
      fc.property(fc.array(anyClaim, { minLength: 2, maxLength: 4 }), (given) => {
        const claims = given.map((each) => claim({ ...each, speaker: [...each.speaker] }));
        const verdicts = (of: readonly DatedClaim[]) =>
          compare(bundled(of))
            .map(({ aspect, verdict }) => `${aspect} ${verdict}`)
            .toSorted();
        expect(verdicts(claims.toReversed())).toEqual(verdicts(claims));
      }),
    );
  });
});
