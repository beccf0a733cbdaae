import { Certainty, type Edge } from "@trialgraph/model";
import { describe, expect, it } from "vitest";
import { endOf, isOfProsecution, outcomeWords } from "./endings.ts";
import { toGraphIndex } from "./graph-index.ts";
import { claimOf, graphOf } from "./testing.ts";

type Given = Parameters<typeof graphOf>[0];

/** How the first of some edges ended, for whom; each claim is one of the edge that names it. */
function endIn(edges: Given, claims: Parameters<typeof toGraphIndex>[1] = []) {
  const view = graphOf(edges);
  const [first] = view.edges;
  if (!first) throw new Error("no edge");
  const index = toGraphIndex(view, claims);
  return { end: endOf(index, first), isIn: isOfProsecution(index, first) };
}

const convicted = (certainty: Certainty, more: Partial<Edge> = {}) =>
  endIn([{ subject: "kozlov", relation: "CONVICTED_OF", object: "art", certainty, ...more }]).end;

describe("how an edge says that it ended", () => {
  it("is a fact only where it is stated, and nothing where it is denied or feared", () => {
    const told = Certainty.options.map((certainty) => [certainty, convicted(certainty)?.isStated]);
    expect(Object.fromEntries(told)).toEqual({
      stated: true,
      alleged: false,
      opinion: false,
      speculated: false,
    });
  });

  it("is not told where it is sensitive, or where the relation tells no outcome", () => {
    expect(convicted("stated", { sensitive: true })).toBeUndefined();
    const charged = { subject: "kozlov", relation: "CHARGED_WITH", object: "art" } as const;
    expect(endIn([charged]).end).toBeUndefined();
  });

  it.each([
    ["UPHELD_BY", "upheld", "kozlov"],
    ["SENTENCE_REDUCED_BY", "reduced", "kozlov"],
    ["AWARDED_AGAINST", "liable", "party"],
  ] as const)("is told by %s: %s, for whom it was decided about", (relation, outcome, about) => {
    const { end } = endIn([{ subject: "kozlov", relation, object: "party" }]);
    expect(end).toEqual({ outcome, about, isStated: true });
  });
});

describe("what is done outside of proceedings, too", () => {
  const done = (relation: Edge["relation"]) =>
    ({ subject: "kozlov", relation, object: "government" }) as const;
  const relations = ["BANNED_BY", "CLOSED_BY", "FINED_BY", "RELEASED_BY"] as const;

  it.each(relations)("%s is no prosecution of somebody who was never charged or tried", (each) => {
    const accused = { subject: "kozlov", relation: "ACCUSED_OF", object: "art" } as const;
    const feared = { subject: "kozlov", relation: "CHARGED_WITH", object: "art" } as const;
    for (const more of [[], [accused], [{ ...feared, certainty: "feared" as const }]]) {
      expect(endIn([done(each), ...more])).toEqual({ end: undefined, isIn: false });
    }
  });

  it.each(relations)("%s is, where it is told of a trial, or its subject was charged", (each) => {
    const charged = { subject: "kozlov", relation: "CHARGED_WITH", object: "art" } as const;
    expect(endIn([done(each), charged]).end?.about).toBe("kozlov");
    expect(endIn([{ ...done(each), trial: "trial" }]).isIn).toBe(true);
    const claim = claimOf("hrf/001", { ...done(each), qualifiers: { trial: "trial" } });
    expect(endIn([done(each)], [claim]).isIn).toBe(true);
  });
});

describe("what nobody named did, outside of any trial", () => {
  it("is no outcome of the charges that the same one faced elsewhere", () => {
    const closed = { subject: "kozlov", relation: "CLOSED_BY", object: "government" } as const;
    const charged = { subject: "kozlov", relation: "CHARGED_WITH", object: "art" } as const;
    const by = (agent: string) =>
      endIn([closed, charged], [claimOf("hrf/001", { ...closed, qualifiers: { agent } })]);
    expect(by("not named in the source").isIn).toBe(false);
    expect(by("security officers").isIn).toBe(true);
  });
});

describe("an outcome that only a qualifier tells", () => {
  const sued = { subject: "kozlov", relation: "DEFENDANT_IN", object: "trial" } as const;
  const lost = claimOf("hrf/001", { ...sued, qualifiers: { outcome: "lost" } });

  it("is that it was decided, not how", () => {
    expect(endIn([sued], [lost]).end?.outcome).toBe("decided");
    expect(endIn([sued], [claimOf("hrf/001", sued)]).end).toBeUndefined();
  });

  it("is read in the words of the claims that state it, each once", () => {
    const view = graphOf([{ ...sued, claims: ["hrf/001", "hrf/002", "hrf/003"] }]);
    const again = { ...lost, id: "hrf/002" };
    const won = { qualifiers: { outcome: "won" }, modality: "alleged" } as const;
    const index = toGraphIndex(view, [lost, again, claimOf("hrf/003", { ...sued, ...won })]);
    expect(view.edges.map((edge) => outcomeWords(index, edge))).toEqual([["lost"]]);
  });

  it("is none where it is only alleged, or where another edge says of the trial which way", () => {
    expect(endIn([sued], [{ ...lost, modality: "alleged" }]).end).toBeUndefined();
    const sentenced = { subject: "kozlov", relation: "SENTENCED_IN", object: "trial" } as const;
    expect(endIn([sued, sentenced], [lost]).end).toBeUndefined();
  });
});
