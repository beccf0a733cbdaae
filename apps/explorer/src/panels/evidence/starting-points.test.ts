import { describe, expect, it } from "vitest";
import { toGraphIndex } from "../../data/graph-index.ts";
import { graphOf } from "../../data/testing.ts";
import { mostConnected, mostDisputed } from "./starting-points.ts";

const index = toGraphIndex(
  graphOf([
    { subject: "kozlov", relation: "CHARGED_WITH", object: "art", standing: "disputed" },
    { subject: "kozlov", relation: "LEADS", object: "party" },
    { subject: "aminov", relation: "CHARGED_WITH", object: "art" },
    {
      subject: "aminov",
      relation: "CONVICTED_OF",
      object: "art",
      standing: "disputed",
      claims: ["hrf/001", "hrf/002"],
    },
    {
      subject: "aminov",
      relation: "ILL_TREATED_BY",
      object: "party",
      standing: "disputed",
      sensitive: true,
    },
  ]),
);

describe("where one may begin", () => {
  it("are the things of a kind that are joined to the most", () => {
    expect(mostConnected(index, "Person", 2)).toEqual(["aminov", "kozlov"]);
    expect(mostConnected(index, "Person", 1)).toEqual(["aminov"]);
  });

  it("are the lines on which sources differ the most, none of them sensitive", () => {
    expect(mostDisputed(index, 5).map(({ relation }) => relation)).toEqual([
      "CONVICTED_OF",
      "CHARGED_WITH",
    ]);
  });
});
