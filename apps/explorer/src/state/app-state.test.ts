import { describe, expect, it } from "vitest";
import { start, transition } from "./app-state.ts";
import { choices, isAnyFiltering } from "./filters.ts";
import { selectEntity } from "./selection.ts";

describe("transitions", () => {
  it("select opens the network and keeps the filters", () => {
    const reading = transition(start, { kind: "open", page: { kind: "source", id: "hrf" } });
    const filtered = transition(reading, { kind: "only", dimension: "kinds", values: ["Trial"] });
    const after = transition(filtered, { kind: "select", selection: selectEntity("a") });
    expect(after.page).toEqual({ kind: "network" });
    expect(after.filters.kinds).toEqual(["Trial"]);
  });

  it("toggle twice is nothing, in whatever order", () => {
    const law = { kind: "toggle", dimension: "kinds", value: "Law" } as const;
    const person = { kind: "toggle", dimension: "kinds", value: "Person" } as const;
    const after = [law, person, law, person].reduce(transition, start);
    expect(after).toEqual(start);
    expect(transition(start, law).filters.kinds).not.toContain("Law");
  });

  it("clear takes away one filter, clear-all every one", () => {
    const around = transition(start, { kind: "around", around: { id: "a", steps: 2 } });
    const both = transition(around, { kind: "only", dimension: "lines", values: ["denied"] });
    const cleared = transition(both, { kind: "clear", dimension: "lines" });
    expect(cleared.filters).toEqual({ ...choices, around: { id: "a", steps: 2 } });
    expect(isAnyFiltering(cleared.filters)).toBe(true);
    expect(transition(both, { kind: "clear-all" })).toEqual(start);
  });
});
