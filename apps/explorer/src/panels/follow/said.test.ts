import { describe, expect, it } from "vitest";
import { toGraphIndex } from "../../data/graph-index.ts";
import { graphOf } from "../../data/testing.ts";
import { testWords } from "../../language/testing.ts";
import { start, transition, type Action } from "../../state/app-state.ts";
import { everythingShown } from "../../state/everything.ts";
import { toVisible } from "../../state/visible/index.ts";
import { saidOf } from "./said.ts";

const index = toGraphIndex(
  graphOf([
    { subject: "kozlov", relation: "CHARGED_WITH", object: "art" },
    { subject: "kozlov", relation: "LEADS", object: "party" },
    { subject: "art", relation: "DEFINED_IN", object: "code" },
  ]),
);

const fan = { id: "kozlov" };

/** What the last of some actions is told as. */
function said(before: readonly Action[], action: Action): string {
  const state = before.reduce(transition, start);
  const visible = toVisible(index, state);
  return saidOf(action, { index, state, visible }, testWords("follow"));
}

describe("what an action did, in words", () => {
  it("counts what collapsing took away and expanding brought back", () => {
    expect(said([], { kind: "collapse", fan })).toBe(
      "Collapsed: Kozlov. Gone from view: 1 thing, 2 lines.",
    );
    expect(said([{ kind: "collapse", fan }], { kind: "expand", fan })).toBe(
      "Expanded: Kozlov. More to see: 1 thing, 2 lines.",
    );
  });

  it("says so where nothing changed, and why", () => {
    const none: Action = { kind: "only", dimension: "families", values: ["legal"] };
    expect(said([none], { kind: "expand", fan })).toMatch(/^Nothing changed: /);
  });

  it.each<[Action, string]>([
    [{ kind: "hide", id: "party" }, "Hidden: Party."],
    [{ kind: "show", id: "party" }, "Shown again: Party."],
    [{ kind: "pin", id: "art", spot: { x: 1, y: 1 } }, "Pinned: Art."],
    [{ kind: "around", around: { id: "kozlov", steps: 1 } }, "Shown now: 3 things, 2 lines."],
    [everythingShown, "Shown now: 5 things, 3 lines."],
  ])("%o", (action, words) => {
    expect(said([], action)).toBe(words);
  });
});
