import { describe, expect, it } from "vitest";
import { start, transition } from "../../state/app-state.ts";
import { noFilters, only } from "../../state/filters.ts";
import { chosenOf, clearingOf } from "./groups.ts";

describe("a group of filters", () => {
  it("has nothing to clear where it lets everything through", () => {
    expect(clearingOf(noFilters, "roles")).toBeUndefined();
  });

  it("says nothing where it lets everything through", () => {
    expect(chosenOf(noFilters, "roles")).toBeUndefined();
    expect(chosenOf(noFilters, "origins")).toBeUndefined();
    expect(chosenOf(noFilters, "when")).toBeUndefined();
  });

  it("counts what is chosen in all of its lists, even where that is nothing", () => {
    const both = only(only(noFilters, "roles", ["court"]), "speakers", ["hrf", "kibhr"]);
    expect(chosenOf(both, "roles")).toBe(3);
    expect(chosenOf(both, "families")).toBeUndefined();
    expect(chosenOf(only(noFilters, "kinds", []), "kinds")).toBe(0);
    expect(chosenOf({ ...noFilters, origins: 3 }, "origins")).toBe(1);
    const days = { happened: { from: "2011-01-01" }, reported: { to: "2012-12-31" } };
    expect(chosenOf({ ...noFilters, ...days }, "when")).toBe(2);
  });

  it("is cleared whole, and nothing else with it", () => {
    const days = { happened: { from: "2011-01-01" }, reported: { to: "2012-12-31" } };
    const lists = only(only(noFilters, "roles", ["court"]), "speakers", ["hrf"]);
    const filters = { ...lists, ...days, origins: 2 };
    for (const name of ["roles", "origins", "when"] as const) {
      const action = clearingOf(filters, name);
      const state = action ? transition({ ...start, filters }, action) : start;
      const left = (["roles", "origins", "when"] as const).filter(
        (each) => chosenOf(state.filters, each) !== undefined,
      );
      expect(left).toEqual((["roles", "origins", "when"] as const).filter((each) => each !== name));
    }
  });
});
