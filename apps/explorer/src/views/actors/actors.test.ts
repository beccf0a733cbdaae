import { describe, expect, it } from "vitest";
import { everything } from "../../graph/visible.ts";
import { claim, indexOf } from "../kit/testing.ts";
import { againstIn, toActors, type Section } from "./actors.ts";
import { accusedOf } from "./parts.ts";

type Given = Parameters<typeof indexOf>[0];

function sectionOf(given: Given, section: Section, atLeast: 1 | 2 = 2) {
  const index = indexOf(given);
  const { sections } = toActors(index, everything(index.view), atLeast);
  const own = sections.find((each) => each.section === section);
  if (!own) throw new Error("no such section");
  return own;
}

/** Who stands where in a section, in proceedings and matters: "court-a: trial trial-one, matter ann". */
function found(
  given: Given,
  section: Section,
  atLeast: 1 | 2 = 2,
  list: "actors" | "apart" = "actors",
) {
  return sectionOf(given, section, atLeast)[list].map(
    ({ id, proceedings, matters }) =>
      `${id}: ${[...proceedings, ...matters].map((each) => `${each.kind} ${each.id}`).join(", ")}`,
  );
}

const unnamed = { qualifiers: { agent: "not named in the source" } };

describe("repeat actors", () => {
  it("stand in two trials in the same part, most proceedings first", () => {
    const given = [
      claim(["trial-one", "HEARD_BY", "court-a"]),
      claim(["trial-two", "HEARD_BY", "court-a"]),
      claim(["trial-one", "HEARD_BY", "court-b"]),
      claim(["trial-two", "HEARD_BY", "court-c"]),
      claim(["trial-three", "HEARD_BY", "court-c"]),
      claim(["trial-one", "HEARD_BY", "court-c"]),
    ];
    expect(found(given, "court")).toEqual([
      "court-c: trial trial-one, trial trial-three, trial trial-two",
      "court-a: trial trial-one, trial trial-two",
    ]);
    expect(found(given, "court", 1)).toHaveLength(3);
  });

  it("stand in the trial that a claim names; what names none is counted apart, not as a proceeding", () => {
    const given = [
      claim(["ann", "PROSECUTED_BY", "agency"], { qualifiers: { trial: "trial-one" } }),
      claim(["eve", "PROSECUTED_BY", "agency"], { qualifiers: { trial: "trial-two" } }),
      claim(["bob", "PROSECUTED_BY", "agency"]),
    ];
    expect(found(given, "prosecutor")).toEqual([
      "agency: trial trial-one, trial trial-two, matter bob",
    ]);
    const [actor] = sectionOf(given, "prosecutor").actors;
    expect(actor?.proceedings.map(({ id }) => id)).toEqual(["trial-one", "trial-two"]);
    expect(actor?.matters.map(({ id }) => id)).toEqual(["bob"]);
  });

  it("come apart where they stand in too few proceedings, however many matters there are", () => {
    const given = [
      claim(["ann", "PROSECUTED_BY", "agency-a"]),
      claim(["bob", "PROSECUTED_BY", "agency-a"]),
      claim(["eve", "PROSECUTED_BY", "agency-a"]),
      claim(["ann", "PROSECUTED_BY", "agency-b"], { qualifiers: { trial: "trial-one" } }),
      claim(["bob", "PROSECUTED_BY", "agency-b"]),
      claim(["bob", "PROSECUTED_BY", "agency-c"]),
    ];
    expect(found(given, "prosecutor")).toEqual([]);
    expect(found(given, "prosecutor", 2, "apart")).toEqual([
      "agency-b: trial trial-one, matter bob",
      "agency-a: matter ann, matter bob, matter eve",
    ]);
    expect(found(given, "prosecutor", 1)).toEqual(["agency-b: trial trial-one, matter bob"]);
    expect(found(given, "prosecutor", 1, "apart")).toEqual([
      "agency-a: matter ann, matter bob, matter eve",
      "agency-c: matter bob",
    ]);
    expect(sectionOf(given, "prosecutor").all).toBe(3);
  });

  it("have no matter in what is done to someone who is accused of nothing", () => {
    const detained = [
      claim(["ann", "DETAINED_BY", "agency"]),
      claim(["bob", "DETAINED_BY", "agency"]),
    ];
    expect(found(detained, "agency", 2, "apart")).toEqual([]);
    const charged = [
      ...detained,
      claim(["ann", "CHARGED_WITH", "art"]),
      claim(["bob", "CHARGED_WITH", "art"]),
    ];
    expect(found(charged, "agency", 2, "apart")).toEqual(["agency: matter ann, matter bob"]);
  });

  it("do not stand in a trial of the accused where no line says that they do", () => {
    const given = [
      claim(["ann", "DEFENDANT_IN", "trial-one"]),
      claim(["ann", "PROSECUTED_BY", "agency"]),
    ];
    expect(found(given, "prosecutor", 1)).toEqual([]);
    expect(found(given, "prosecutor", 1, "apart")).toEqual(["agency: matter ann"]);
  });

  it("are not whom the data only supposes, because no source names who acted", () => {
    const inTrial = (trial: string) => ({ qualifiers: { ...unnamed.qualifiers, trial } });
    const given = [
      claim(["ann", "PROSECUTED_BY", "agency-a"], inTrial("trial-one")),
      claim(["bob", "PROSECUTED_BY", "agency-a"], inTrial("trial-two")),
      claim(["eve", "PROSECUTED_BY", "agency-a"], unnamed),
      claim(["ann", "PROSECUTED_BY", "agency-b"], { qualifiers: { trial: "trial-one" } }),
      claim(["ann", "PROSECUTED_BY", "agency-b"], { ...inTrial("trial-one"), from: "other" }),
    ];
    expect(found(given, "prosecutor", 1)).toEqual(["agency-b: trial trial-one"]);
    expect(found(given, "prosecutor", 1, "apart")).toEqual([]);
    const index = indexOf(given);
    expect(toActors(index, everything(index.view), 2).unnamed).toBe(3);
  });

  it("do not count what is feared, planned or denied", () => {
    const given = [
      claim(["ann", "PROSECUTED_BY", "agency"]),
      claim(["bob", "PROSECUTED_BY", "agency"], { modality: "feared" }),
      claim(["eve", "PROSECUTED_BY", "agency"], { polarity: "negative" }),
    ];
    const index = indexOf(given);
    expect(found(given, "prosecutor", 1, "apart")).toEqual(["agency: matter ann"]);
    expect(toActors(index, everything(index.view), 2).unsaid).toBe(2);
  });

  it("are told of as alleged where nobody states it, even where it is denied", () => {
    const alleged = { modality: "alleged" };
    const given = [
      claim(["ann", "PROSECUTED_BY", "agency"]),
      claim(["bob", "PROSECUTED_BY", "agency"], alleged),
      claim(["eve", "PROSECUTED_BY", "agency"], alleged),
      claim(["eve", "PROSECUTED_BY", "agency"], { modality: "denied", from: "other" }),
    ];
    const [actor] = sectionOf(given, "prosecutor").apart;
    expect(actor?.matters.map(({ id, alleged: only }) => [id, only])).toEqual([
      ["ann", false],
      ["bob", true],
      ["eve", true],
    ]);
  });

  it("have a section of their own where they repeat only over different parts", () => {
    const given = [
      claim(["trial-one", "PROSECUTED_BY", "agency"]),
      claim(["trial-two", "BROUGHT_BY", "agency"]),
    ];
    expect(found(given, "prosecutor")).toEqual([]);
    expect(found(given, "several")).toEqual(["agency: trial trial-one, trial trial-two"]);
  });

  it("are those of what is visible", () => {
    const index = indexOf([
      claim(["trial-one", "HEARD_BY", "court-a"]),
      claim(["trial-two", "HEARD_BY", "court-a"]),
    ]);
    const [first] = index.view.edges;
    const visible = { ...everything(index.view), edges: new Set([first?.id ?? ""]) };
    const { sections } = toActors(index, visible, 2);
    expect(sections.flatMap(({ actors }) => actors)).toEqual([]);
    expect(sections.find(({ section }) => section === "court")?.all).toBe(1);
  });
});

describe("whom a proceeding is against", () => {
  it("is all of its accused where a line speaks of it, else those whom the lines name", () => {
    const inTrial = { qualifiers: { trial: "trial-one" } };
    const given = [
      claim(["ann", "DEFENDANT_IN", "trial-one"]),
      claim(["bob", "DEFENDANT_IN", "trial-one"]),
      claim(["trial-one", "PROSECUTED_BY", "agency-a"]),
      claim(["ann", "PROSECUTED_BY", "agency-b"], inTrial),
    ];
    const index = indexOf(given);
    const accused = accusedOf(index, everything(index.view)).get("trial-one") ?? new Set();
    const against = sectionOf(given, "prosecutor", 1).actors.map(({ id, proceedings }) => [
      id,
      proceedings.flatMap((place) => againstIn(place, accused)),
    ]);
    expect(against).toEqual([
      ["agency-a", ["ann", "bob"]],
      ["agency-b", ["ann"]],
    ]);
  });
});
