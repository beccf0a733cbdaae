import { describe, expect, it } from "vitest";
import { everything } from "../../graph/visible.ts";
import { noFilters } from "../../state/filters.ts";
import { claim, indexOf } from "../kit/testing.ts";
import { findGaps } from "./find-gaps.ts";
import type { GapKind } from "./gap.ts";

type Given = Parameters<typeof indexOf>[0];

function gapsOf(given: Given, alone: readonly string[] = []) {
  const index = indexOf(given, alone);
  return findGaps(index, everything(index.view), noFilters);
}

/** The gaps of a kind as "what it is about: the code of the reason". */
const found = (given: Given, kind: GapKind): readonly string[] =>
  gapsOf(given)[kind].map(({ key, why }) => `${key}: ${why.code}`);

describe("a trial", () => {
  it("has a gap where no judge or court is named, and where they are spoken of without a name", () => {
    const unnamed = indexOf([claim(["trial-one", "PRESIDED_BY", "ann"])]);
    const entities = new Map(unnamed.entities);
    const ann = entities.get("ann");
    if (ann) entities.set("ann", { ...ann, named: false });
    const index = { ...unnamed, entities };
    const gaps = findGaps(index, everything(index.view), noFilters);
    expect(gaps.judge.map(({ why }) => why)).toEqual([{ code: "judgeUnnamed", ids: ["ann"] }]);
    expect(gaps.court.map(({ why }) => why)).toEqual([{ code: "court" }]);
  });

  it("has none where a judge is named, whatever the filters leave out", () => {
    const index = indexOf([
      claim(["trial-one", "PRESIDED_BY", "ann"]),
      claim(["bob", "DEFENDANT_IN", "trial-one"]),
    ]);
    const edges = new Set(["bob|DEFENDANT_IN|trial-one"]);
    const visible = { entities: new Set(["bob", "trial-one"]), edges };
    expect(findGaps(index, visible, noFilters).judge).toEqual([]);
  });

  it("is not counted where it is not shown", () => {
    const index = indexOf([claim(["bob", "DEFENDANT_IN", "trial-one"])]);
    const visible = { entities: new Set(["bob"]), edges: new Set<string>() };
    expect(findGaps(index, visible, noFilters).judge).toEqual([]);
  });

  it.each([
    ["a sentence", [claim(["bob", "SENTENCED_IN", "trial-one"])]],
    [
      "an outcome among what is said of it",
      [claim(["trial-one", "HEARD_BY", "court"], { qualifiers: { outcome: "dismissed" } })],
    ],
    [
      "a conviction in it",
      [claim(["bob", "CONVICTED_OF", "art"], { qualifiers: { trial: "trial-one" } })],
    ],
    [
      "a decision in it",
      [claim(["bob", "SENTENCE_REDUCED_BY", "court"], { qualifiers: { trial: "trial-one" } })],
    ],
  ])("has a named outcome by %s", (_what, given) => {
    expect(found([...given, claim(["bob", "DEFENDANT_IN", "trial-one"])], "outcome")).toEqual([]);
  });

  it("has none named by what is only planned, or by the outcome of something else in it", () => {
    const given = [
      claim(["bob", "SENTENCED_IN", "trial-one"], { modality: "feared" }),
      claim(["event", "INVESTIGATED_BY", "agency"], {
        qualifiers: { trial: "trial-one", outcome: "rejected" },
      }),
    ];
    expect(found(given, "outcome")).toEqual(["trial-one: outcome"]);
  });
});

describe("one who is charged", () => {
  it("has a gap where no verdict is named; an accusation is no charge", () => {
    const given = [
      claim(["ann", "CHARGED_WITH", "art"]),
      claim(["bob", "CHARGED_WITH", "art"]),
      claim(["bob", "CONVICTED_OF", "art"]),
      claim(["eve", "ACCUSED_OF", "art"]),
    ];
    expect(found(given, "verdict")).toEqual(["ann: verdict"]);
  });

  it("may be so over an event, with no offence named; where it is only alleged, it is no charge", () => {
    const given = [
      claim(["group", "ACCUSED_OF", "event-one"]),
      claim(["group-two", "ACCUSED_OF", "event-two"], { modality: "alleged" }),
    ];
    expect(found(given, "verdict")).toEqual(["group: verdict"]);
  });

  it("is told apart from others in the same trial whose outcome is named", () => {
    const given = [
      claim(["ann", "DEFENDANT_IN", "trial-one"]),
      claim(["bob", "SENTENCED_IN", "trial-one"]),
    ];
    expect(gapsOf(given).verdict.map(({ key, why }) => [key, why])).toEqual([
      ["ann", { code: "verdictOfTrial", ids: ["trial-one"] }],
    ]);
  });

  it("has a gap where no counsel is named; a group of lawyers is no name", () => {
    const given = [
      claim(["ann", "CHARGED_WITH", "art"]),
      claim(["ann", "REPRESENTED_BY", "eve"]),
      claim(["bob", "DEFENDANT_IN", "trial-one"]),
      claim(["bob", "REPRESENTED_BY", "group-lawyers"]),
      claim(["zoe", "DEFENDANT_IN", "trial-one"]),
    ];
    expect(found(given, "counsel")).toEqual(["bob: counselUnnamed", "zoe: counselOfOthers"]);
  });
});

describe("a line", () => {
  const both = [
    claim(["ann", "CHARGED_WITH", "art"]),
    claim(["ann", "MEMBER_OF", "group"], { from: "other" }),
    claim(["art", "DEFINED_IN", "law"], { from: "other" }),
  ];

  it("on one origin is a gap, and sources that speak of both ends could have said it", () => {
    const [first] = gapsOf(both).single;
    expect(first).toMatchObject({
      key: "ann|CHARGED_WITH|art",
      why: { code: "oneDocument" },
      sources: ["report"],
      could: ["other"],
    });
  });

  it("is none on two origins, and is one where two documents share theirs", () => {
    const second = claim(["ann", "CHARGED_WITH", "art"], { from: "other" });
    expect(found([claim(["ann", "CHARGED_WITH", "art"]), second], "single")).toEqual([]);
    const shared = [{ speaker: ["eve"] }, { speaker: ["eve"], from: "other" }];
    const given = shared.map((more) => claim(["ann", "CHARGED_WITH", "art"], more));
    expect(gapsOf(given).single.map(({ why }) => why)).toEqual([
      { code: "oneOrigin", documents: 2 },
    ]);
  });

  it("is only alleged, or disputed by a denial or by what its origins tell differently", () => {
    const given = [
      claim(["ann", "ILL_TREATED_BY", "agency"], { modality: "alleged" }),
      claim(["bob", "DETAINED_BY", "agency"]),
      claim(["bob", "DETAINED_BY", "agency"], { from: "other", modality: "denied" }),
      claim(["group", "KILLED_IN", "event"], { qualifiers: { count: 15 } }),
      claim(["group", "KILLED_IN", "event"], { from: "other", qualifiers: { count: 64 } }),
    ];
    expect(found(given, "alleged")).toEqual(["ann|ILL_TREATED_BY|agency: unsure"]);
    const denied = claim(["ann", "ILL_TREATED_BY", "agency"], {
      from: "other",
      modality: "denied",
    });
    const contested = [...given, denied];
    expect(found(contested, "alleged")).toEqual(["ann|ILL_TREATED_BY|agency: unsure"]);
    expect(gapsOf(contested).disputed).toHaveLength(3);
    expect(gapsOf(given).disputed.map(({ why }) => why)).toEqual([
      { code: "deniedToo" },
      { code: "differ", about: ["count"] },
    ]);
  });
});

describe("what is hardly told", () => {
  it("is a thing with one line or none", () => {
    const gaps = gapsOf(
      [claim(["ann", "CHARGED_WITH", "art"]), claim(["ann", "MEMBER_OF", "group"])],
      ["law"],
    );
    expect(gaps.lonely.map(({ key, why }) => `${key} ${why.code}`)).toEqual([
      "group line",
      "art line",
      "law noLine",
    ]);
  });
});
