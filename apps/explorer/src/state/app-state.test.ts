import { entityKinds, families } from "@trialgraph/model";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { start, transition } from "./app-state.ts";
import { isAnyFiltering } from "./filters.ts";
import { selectEntity } from "./selection.ts";

describe("transitions", () => {
  it("select opens the network and keeps the filters", () => {
    const reading = transition(start, { kind: "open", page: { kind: "source", id: "hrf" } });
    const filtered = transition(reading, { kind: "only", dimension: "kinds", values: ["Trial"] });
    const after = transition(filtered, { kind: "select", selection: selectEntity("a") });
    expect(after.page).toEqual({ kind: "network" });
    expect(after.filters.lists.kinds).toEqual(["Trial"]);
  });

  it("toggle twice is nothing, in whatever order", () => {
    const law = { kind: "toggle", dimension: "kinds", value: "Law", among: entityKinds } as const;
    const person = {
      kind: "toggle",
      dimension: "kinds",
      value: "Person",
      among: entityKinds,
    } as const;
    const after = [law, person, law, person].reduce(transition, start);
    expect(after).toEqual(start);
    expect(transition(start, law).filters.lists.kinds).not.toContain("Law");
  });

  it("clear takes away one filter, clear-all every one", () => {
    const around = transition(start, { kind: "around", around: { id: "a", steps: 2 } });
    const both = transition(around, { kind: "only", dimension: "lines", values: ["denied"] });
    const cleared = transition(both, { kind: "clear", dimension: "lines" });
    expect(cleared.filters).toEqual({ lists: {}, around: { id: "a", steps: 2 } });
    expect(isAnyFiltering(cleared.filters)).toBe(true);
    expect(transition(both, { kind: "clear-all" })).toEqual(start);
  });

  it("picking begins with nothing picked, and ends there", () => {
    const pick = (value: string) =>
      ({ kind: "toggle", dimension: "speakers", value, among: ["a", "b"] }) as const;
    const one = transition(start, pick("b"));
    expect(one.filters.lists.speakers).toEqual(["b"]);
    expect(transition(one, pick("a")).filters.lists.speakers).toEqual(["a", "b"]);
    expect(transition(one, pick("b"))).toEqual(start);
  });

  it("expanding and collapsing the same lines replace each other", () => {
    const fan = { id: "a", family: "roles" } as const;
    const collapsed = transition(start, { kind: "collapse", fan });
    const expanded = transition(collapsed, { kind: "expand", fan: { id: "a" } });
    expect(expanded.desk).toMatchObject({ collapsed: [], expanded: [{ id: "a" }] });
    expect(transition(expanded, { kind: "unfold", fan: { id: "a" } })).toEqual(start);
  });

  it("collapsing one family of what is expanded leaves the others expanded", () => {
    const expanded = transition(start, { kind: "expand", fan: { id: "a" } });
    const after = transition(expanded, { kind: "collapse", fan: { id: "a", family: "roles" } });
    const rest = families.filter((family) => family !== "roles");
    expect(after.desk.expanded).toEqual(rest.map((family) => ({ id: "a", family })));
    expect(after.desk.collapsed).toEqual([{ id: "a", family: "roles" }]);
  });

  it("several at once are done in their order", () => {
    const actions = [
      { kind: "hide", id: "a" },
      { kind: "show-all" },
      { kind: "hide", id: "b" },
    ] as const;
    expect(transition(start, { kind: "together", actions })).toEqual(
      actions.reduce(transition, start),
    );
  });

  it("hiding, pinning and showing again leave nothing behind", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/)), (ids) => {
        const hidden = ids.reduce((state, id) => transition(state, { kind: "hide", id }), start);
        expect(hidden.desk.hidden).toEqual(ids);
        const shown = ids.reduce((state, id) => transition(state, { kind: "show", id }), hidden);
        expect(shown).toEqual(start);
      }),
    );
  });

  it("another view forgets the options of the one before", () => {
    const sorted = transition(start, { kind: "option", name: "sort", value: "name" });
    expect(sorted.options).toEqual({ sort: "name" });
    expect(transition(sorted, { kind: "open", page: { kind: "table" } }).options).toEqual({});
    expect(transition(sorted, { kind: "option", name: "sort", value: undefined })).toEqual(start);
  });
});
