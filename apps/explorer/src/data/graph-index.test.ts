import { describe, expect, it } from "vitest";
import { readingOrder, toGraphIndex } from "./graph-index.ts";
import { graphOf, sourceOf } from "./testing.ts";

const index = toGraphIndex(
  graphOf(
    [
      { subject: "kozlov", relation: "CHARGED_WITH", object: "art" },
      { subject: "kozlov", relation: "CONVICTED_OF", object: "art" },
      { subject: "art", relation: "DEFINED_IN", object: "code" },
    ],
    [
      sourceOf({ id: "late", published: "2013-11" }),
      sourceOf({ id: "early", published: "2012-11-02" }),
      sourceOf({ id: "between", published: "2012-12-14" }),
    ],
  ),
);

describe("the index", () => {
  it("numbers sources by date", () => {
    const numbers = [...index.sources.values()].map(({ id, number }) => [number, id]);
    expect(numbers).toEqual([
      [1, "early"],
      [2, "between"],
      [3, "late"],
    ]);
  });

  it("has the edges of both ends", () => {
    expect(index.edgesOf.get("art")).toHaveLength(3);
    expect(index.edgesOf.get("kozlov")).toHaveLength(2);
    expect(index.edgesOf.has("alone")).toBe(false);
  });

  it("names the subject of an edge first", () => {
    expect(readingOrder(index, ["art", "kozlov"], undefined)).toEqual(["kozlov", "art"]);
    expect(readingOrder(index, ["art", "code"], undefined)).toEqual(["art", "code"]);
    expect(readingOrder(index, ["alone", "kozlov"], undefined)).toEqual(["alone", "kozlov"]);
  });
});
