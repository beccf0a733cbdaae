import { describe, expect, it } from "vitest";
import { decidedFor, isAgentNamed } from "./proceedings.ts";
import { claim, indexOf } from "./testing.ts";

const UNNAMED = { qualifiers: { agent: "not named in the source" } };

function edgeOf(given: Parameters<typeof indexOf>[0]) {
  const index = indexOf(given);
  const [edge] = index.view.edges;
  if (!edge) throw new Error("no edge");
  return { index, edge };
}

describe("who acted", () => {
  const prosecuted = ["ann", "PROSECUTED_BY", "agency"] as const;

  it.each([
    ["no claim names it", [claim(prosecuted, UNNAMED)], false],
    ["one does", [claim(prosecuted, UNNAMED), claim(prosecuted, { from: "paper" })], true],
    ["it is told in other words", [claim(prosecuted, { qualifiers: { agent: "police" } })], true],
  ] as const)("where %s", (_, given, isNamed) => {
    const { index, edge } = edgeOf(given);
    expect(isAgentNamed(index, edge)).toBe(isNamed);
  });
});

describe("for whom it was decided", () => {
  it.each([
    ["AWARDED_AGAINST", "agency"],
    ["UPHELD_BY", "ann"],
    ["RELEASED_BY", undefined],
  ] as const)("by %s: %s", (relation, about) => {
    expect(decidedFor(edgeOf([claim(["ann", relation, "agency"])]).edge)).toBe(about);
  });
});
