import { describe, expect, it } from "vitest";
import { graphOf } from "../../../data/testing.ts";
import { apart, chosenFirst, groupAround } from "./group-edges.ts";

const { edges } = graphOf([
  { subject: "kozlov", relation: "LEADS", object: "party" },
  { subject: "kozlov", relation: "CHARGED_WITH", object: "art", certainty: "alleged" },
  { subject: "kozlov", relation: "CHARGED_WITH", object: "art", id: "second" },
  { subject: "trial", relation: "CONCERNS_CHARGE", object: "art" },
]);

describe("the edges of one thing", () => {
  it("are grouped by family and by words that say no more than the sources", () => {
    const kozlov = edges.filter(({ subject }) => subject === "kozlov");
    const groups = groupAround(kozlov, "kozlov", "en");
    expect(groups.map(({ title, verbs }) => [title, verbs.map(({ verb }) => verb)])).toEqual([
      ["Proceedings", ["is alleged to have been charged with", "was charged with"]],
      ["Roles and belonging", ["leads"]],
    ]);
  });

  it("are read from that thing", () => {
    const [group] = groupAround(edges.slice(0, 1), "party", "en");
    expect(group?.verbs.map(({ verb }) => verb)).toEqual(["is led by"]);
  });

  it("are titled and worded in the reader's language", () => {
    const [group] = groupAround(edges.slice(1, 2), "kozlov", "ru");
    expect(group?.title).toMatch(/^[А-Я]/);
    expect(group?.verbs[0]?.verb).toMatch(/[а-я]/);
  });
});

describe("the edges of a pair", () => {
  it("begin with the chosen one", () => {
    expect(chosenFirst(edges, "second")[0]?.id).toBe("second");
    expect(chosenFirst(edges, undefined).map(({ relation }) => relation)[0]).toBe("CHARGED_WITH");
  });
});

describe("sensitive edges", () => {
  it("are kept apart: what they are grouped under would tell what they say", () => {
    const [one, ...others] = edges;
    const harm = one && { ...one, sensitive: true };
    const { open, covered } = apart([...(harm ? [harm] : []), ...others]);
    expect(covered).toEqual([harm]);
    expect(open).toEqual(others);
  });
});
