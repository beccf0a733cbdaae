import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toGraphIndex } from "../../data/graph-index.ts";
import { graphOf } from "../../data/testing.ts";
import {
  foundAgain,
  KEPT,
  parseRecents,
  withoutRecent,
  withRecent,
  type Recent,
} from "./recents.ts";

const entity = (id: string): Recent => ({ kind: "entity", id });
const statement: Recent = { kind: "statement", id: "hrf/001" };

describe("recent items", () => {
  it("have the latest first, each once, and no more than are kept", () => {
    const chosen = ["a", "b", "a", "c", "d", "e", "f", "g", "h", "i"].map(entity);
    const recents = chosen.reduce(withRecent, []);
    expect(recents.map(({ id }) => id).join("")).toBe("ihgfedca");
    expect(recents).toHaveLength(KEPT);
  });

  it("can be taken away one by one", () => {
    expect(withoutRecent([entity("a"), statement], entity("a"))).toEqual([statement]);
  });

  it("are read as they were written", () => {
    const item = fc.oneof(
      fc.constantFrom("a", "vladimir-kozlov").map(entity),
      fc.constant(statement),
    );
    fc.assert(
      fc.property(fc.array(item, { maxLength: KEPT }), (recents) => {
        expect(parseRecents(JSON.stringify(recents))).toEqual(recents);
      }),
    );
  });

  it("are none where something else was kept", () => {
    for (const text of [null, "", "{", "7", '[{"kind":"entity","id":"<b>"}]', '[{"kind":"x"}]']) {
      expect(parseRecents(text)).toEqual([]);
    }
  });

  it("are found again only where the graph still holds them", () => {
    const index = toGraphIndex(
      graphOf([{ subject: "kozlov", relation: "CHARGED_WITH", object: "art" }]),
    );
    const found = foundAgain(index, [entity("gone"), entity("kozlov"), statement]);
    expect(found.map(({ option }) => option)).toEqual(["entity:kozlov"]);
  });
});
