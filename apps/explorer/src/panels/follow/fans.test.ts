import { describe, expect, it } from "vitest";
import { toGraphIndex } from "../../data/graph-index.ts";
import { graphOf } from "../../data/testing.ts";
import { start, transition, type Action } from "../../state/app-state.ts";
import { toVisible } from "../../state/visible/index.ts";
import { familyFans, wholeFan } from "./fans.ts";

const index = toGraphIndex(
  graphOf([
    { subject: "kozlov", relation: "CHARGED_WITH", object: "art" },
    { subject: "kozlov", relation: "CONVICTED_OF", object: "art" },
    { subject: "kozlov", relation: "LEADS", object: "party" },
    { subject: "art", relation: "DEFINED_IN", object: "code" },
  ]),
);

function fansAfter(...actions: readonly Action[]) {
  const { filters, desk } = actions.reduce(transition, start);
  const visible = toVisible(index, { filters, desk });
  return {
    whole: wholeFan(index, visible, desk, "kozlov"),
    families: familyFans(index, visible, desk, "kozlov"),
  };
}

describe("the lines of a thing", () => {
  it("are in no family where they are sensitive: the family would tell what they are", () => {
    const covered = toGraphIndex(
      graphOf([
        { subject: "kozlov", relation: "LEADS", object: "party" },
        { subject: "kozlov", relation: "CHARGED_WITH", object: "art", sensitive: true },
      ]),
    );
    const { filters, desk } = start;
    const visible = toVisible(covered, { filters, desk });
    expect(familyFans(covered, visible, desk, "kozlov").map(({ fan }) => fan.family)).toEqual([
      "roles",
    ]);
    expect(wholeFan(covered, visible, desk, "kozlov").lines).toBe(2);
  });

  it("are counted by family, with those that are shown", () => {
    expect(fansAfter()).toEqual({
      whole: { fan: { id: "kozlov" }, lines: 3, shown: 3 },
      families: [
        { fan: { id: "kozlov", family: "proceedings" }, lines: 2, shown: 2 },
        { fan: { id: "kozlov", family: "roles" }, lines: 1, shown: 1 },
      ],
    });
  });

  it("say what was done to them, alone or with all others", () => {
    const fan = { id: "kozlov", family: "roles" } as const;
    const { families, whole } = fansAfter({ kind: "collapse", fan });
    expect(families.map(({ shown, done }) => [shown, done])).toEqual([
      [2, undefined],
      [0, "collapsed"],
    ]);
    expect(whole).toMatchObject({ shown: 2 });
    const all = fansAfter({ kind: "expand", fan: { id: "kozlov" } });
    expect(all.families.map(({ done }) => done)).toEqual(["expanded", "expanded"]);
  });

  it("can be collapsed by family after all were expanded", () => {
    const { families } = fansAfter(
      { kind: "expand", fan: { id: "kozlov" } },
      { kind: "collapse", fan: { id: "kozlov", family: "proceedings" } },
    );
    expect(families.map(({ shown, done }) => [shown, done])).toEqual([
      [0, "collapsed"],
      [1, "expanded"],
    ]);
  });
});
