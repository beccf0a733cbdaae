import { describe, expect, it } from "vitest";
import { everything } from "../../graph/visible.ts";
import { claim, indexOf } from "../kit/testing.ts";
import { toActors, type Section } from "./actors.ts";
import { accusedOf } from "./parts.ts";

type Given = Parameters<typeof indexOf>[0];

/** Who stands where in a section: "court-a: trial one, case ann". */
function found(given: Given, section: Section, atLeast: 1 | 2 = 2): readonly string[] {
  const index = indexOf(given);
  const { sections } = toActors(index, everything(index.view), atLeast);
  const own = sections.find((each) => each.section === section);
  return (own?.actors ?? []).map(
    ({ id, proceedings }) =>
      `${id}: ${proceedings.map((each) => `${each.kind} ${each.id}`).join(", ")}`,
  );
}

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

  it("stand in the trial that a claim names, and otherwise in the case of the accused", () => {
    const given = [
      claim(["ann", "PROSECUTED_BY", "agency"], { qualifiers: { trial: "trial-one" } }),
      claim(["bob", "PROSECUTED_BY", "agency"]),
    ];
    expect(found(given, "prosecutor")).toEqual(["agency: trial trial-one, case bob"]);
  });

  it("stand in no proceeding by what is done to someone who is accused of nothing", () => {
    const detained = [
      claim(["ann", "DETAINED_BY", "agency"]),
      claim(["bob", "DETAINED_BY", "agency"]),
    ];
    expect(found(detained, "agency")).toEqual([]);
    const charged = [
      ...detained,
      claim(["ann", "CHARGED_WITH", "art"]),
      claim(["bob", "CHARGED_WITH", "art"]),
    ];
    expect(found(charged, "agency")).toEqual(["agency: case ann, case bob"]);
  });

  it("stand in the one trial of the accused, even where no line says that they do", () => {
    const given = [
      claim(["ann", "DEFENDANT_IN", "trial-one"]),
      claim(["ann", "PROSECUTED_BY", "agency"]),
      claim(["bob", "DEFENDANT_IN", "trial-one"]),
      claim(["bob", "DEFENDANT_IN", "trial-two"]),
      claim(["bob", "PROSECUTED_BY", "agency"]),
    ];
    expect(found(given, "prosecutor", 1)).toEqual(["agency: trial trial-one, case bob"]);
  });

  it("do not count the case of someone beside the one trial it must belong to", () => {
    const given = [
      claim(["ann", "DEFENDANT_IN", "trial-one"]),
      claim(["trial-one", "PROSECUTED_BY", "agency"]),
      claim(["ann", "PROSECUTED_BY", "agency"]),
    ];
    expect(found(given, "prosecutor", 1)).toEqual(["agency: trial trial-one"]);
  });

  it("do not count what is feared, planned or denied", () => {
    const given = [
      claim(["ann", "PROSECUTED_BY", "agency"]),
      claim(["bob", "PROSECUTED_BY", "agency"], { modality: "feared" }),
      claim(["eve", "PROSECUTED_BY", "agency"], { polarity: "negative" }),
    ];
    const index = indexOf(given);
    expect(found(given, "prosecutor", 1)).toEqual(["agency: case ann"]);
    expect(toActors(index, everything(index.view), 2).unsaid).toBe(2);
  });

  it("are told of as alleged where nothing else is said", () => {
    const index = indexOf([
      claim(["ann", "PROSECUTED_BY", "agency"]),
      claim(["bob", "PROSECUTED_BY", "agency"], { modality: "alleged" }),
    ]);
    const { sections } = toActors(index, everything(index.view), 2);
    const [actor] = sections.find(({ section }) => section === "prosecutor")?.actors ?? [];
    expect(actor?.proceedings.map(({ id, alleged }) => [id, alleged])).toEqual([
      ["ann", false],
      ["bob", true],
    ]);
  });

  it("are told of apart where they repeat only over different parts", () => {
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

describe("the accused of a trial", () => {
  it("are those whom an edge accuses in it, an event that is looked into not among them", () => {
    const index = indexOf([
      claim(["ann", "DEFENDANT_IN", "trial-one"]),
      claim(["bob", "CONVICTED_OF", "art"], { qualifiers: { trial: "trial-one" } }),
      claim(["event", "INVESTIGATED_BY", "agency"], { qualifiers: { trial: "trial-one" } }),
    ]);
    const accused = accusedOf(index, everything(index.view));
    expect([...(accused.get("trial-one") ?? [])]).toEqual(["ann", "bob"]);
  });
});
