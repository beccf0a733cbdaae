import { describe, expect, it } from "vitest";
import { toGraphIndex } from "../../data/graph-index.ts";
import { graphOf } from "../../data/testing.ts";
import { testWords } from "../../language/testing.ts";
import { fromAddress } from "../../state/address/index.ts";
import { transition } from "../../state/app-state.ts";
import { toVisible } from "../../state/visible/index.ts";
import { deedsShown, mostConnected, mostDisputed, onlyDeeds } from "./starting-points.ts";

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

describe("who did what to whom", () => {
  // Three lines of such families are not sensitive, one is; leading a party is no such deed.
  it.each([
    ["", 3],
    ["?families=roles", 3],
    ["?relations=CONVICTED_OF", 1],
    ["?hide=kozlov", 2],
  ])("counts at %j the lines that asking for it leaves", (query, count) => {
    const { state } = fromAddress("", query);
    const after = transition(state, onlyDeeds);
    expect(deedsShown(index, state)).toBe(count);
    expect(toVisible(index, after).edges.size).toBe(count);
  });

  it.each([
    ["en", ","],
    ["ru", "\u{a0}"],
    ["kk", "\u{a0}"],
  ] as const)("writes its numbers as %s does", (language, separator) => {
    const text = testWords("evidence", language)("intro.deedsCount", { shown: 1382, all: 2057 });
    expect(text).toContain(`1${separator}382`);
    expect(text).toContain(`2${separator}057`);
  });
});
