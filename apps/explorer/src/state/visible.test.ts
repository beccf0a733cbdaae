import { describe, expect, it } from "vitest";
import { graphOf } from "../data/testing.ts";
import { noFilters, only } from "./filters.ts";
import { toCounts, toVisible } from "./visible.ts";

const view = graphOf([
  { subject: "kozlov", relation: "CHARGED_WITH", object: "art", certainty: "alleged" },
  { subject: "kozlov", relation: "MEMBER_OF", object: "party" },
  { subject: "art", relation: "DEFINED_IN", object: "code", standing: "supported" },
]);

const shown = (filters = noFilters) => {
  const { entities, edges } = toVisible(view, filters);
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

  it("is counted for each row with the other filters kept", () => {
    const counts = toCounts(view, only(noFilters, "lines", ["alleged"]));
    expect(Object.fromEntries(counts.lines)).toEqual({ alleged: 1, single: 1, supported: 1 });
    expect(Object.fromEntries(counts.families)).toEqual({ proceedings: 1 });
    expect(Object.fromEntries(counts.kinds)).toEqual({ Person: 1, Charge: 1 });
  });
});
