import { describe, expect, it } from "vitest";
import { edge } from "../../graph/testing.ts";
import type { Marked } from "../../state/selection.ts";
import { markOfLine, markOfThing, type Mark } from "./marks.ts";

const charge = edge("kozlov", "CHARGED_WITH", "art");
const pair = (...ends: [string, string]): Marked => ({ kind: "pair", ends });

const cases: readonly (readonly [Marked, line: Mark, thing: Mark])[] = [
  [{ kind: "none" }, undefined, undefined],
  [{ kind: "entity", id: "art" }, "near", "selected"],
  [{ kind: "entity", id: "party" }, undefined, undefined],
  [pair("art", "kozlov"), "selected", "near"],
  [{ kind: "pair", ends: ["art", "kozlov"], edge: "another" }, "near", "near"],
  [pair("art", "party"), undefined, "near"],
  [{ kind: "path", ends: ["art", "party"], nth: 1 }, undefined, "near"],
  [{ kind: "trail", nodes: ["art"], edges: [charge.id] }, "selected", "near"],
  [{ kind: "trail", nodes: ["party"], edges: [] }, undefined, undefined],
];

describe("what the selection marks", () => {
  it.each(cases)("%o", (marked, line, thing) => {
    expect(markOfLine(marked, charge)).toBe(line);
    expect(markOfThing(marked, "art")).toBe(thing);
  });
});
