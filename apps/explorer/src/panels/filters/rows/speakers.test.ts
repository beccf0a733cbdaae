import { describe, expect, it } from "vitest";
import { toGraphIndex } from "../../../data/graph-index.ts";
import { graphOf } from "../../../data/testing.ts";
import { byCount, findSpeakers, shortened } from "./speakers.ts";

const view = graphOf([
  { subject: "kozlov", relation: "MEMBER_OF", object: "party" },
  { subject: "kozlov", relation: "CHARGED_WITH", object: "art" },
]);
const index = toGraphIndex({
  ...view,
  entities: view.entities.map((entity) =>
    entity.id === "party" ? { ...entity, short: "P!", aliases: ["Älğa"] } : entity,
  ),
});
const ids = ["art", "kozlov", "party"];

describe("speakers", () => {
  it("come by how much is theirs, then by name", () => {
    expect(byCount(index, ids, new Map([["party", 3]]))).toEqual(["party", "art", "kozlov"]);
  });

  it("are found by any of their names, in any letters", () => {
    expect(findSpeakers(index, ids, "koz")).toEqual(["kozlov"]);
    expect(findSpeakers(index, ids, "КОЗЛОВ")).toEqual(["kozlov"]);
    expect(findSpeakers(index, ids, "p!")).toEqual(["party"]);
    expect(findSpeakers(index, ids, "alga")).toEqual(["party"]);
    expect(findSpeakers(index, ids, "zzz")).toEqual([]);
  });

  it("are few at first: those with lines, and those that are picked", () => {
    const counts = new Map([
      ["art", 2],
      ["kozlov", 1],
    ]);
    expect(shortened(ids, 1, counts, [])).toEqual(["art"]);
    expect(shortened(ids, 3, counts, [])).toEqual(["art", "kozlov"]);
    expect(shortened(ids, 1, counts, ["party"])).toEqual(["art", "party"]);
  });
});
