import type { Edge } from "@trialgraph/model";
import { describe, expect, it } from "vitest";
import { toGraphIndex } from "../../data/graph-index.ts";
import { claimOf, graphOf } from "../../data/testing.ts";
import { endingKey } from "../../data/told.ts";
import { everything } from "../../graph/visible.ts";
import { toChain, type Chain } from "./columns.ts";

const linesOf = ({ endingLines }: Chain): readonly string[] =>
  endingLines.map(({ from, ending, edge }) => `${edge.relation}: ${from} → ${endingKey(ending)}`);

const chainOf = (edges: Parameters<typeof graphOf>[0]): Chain => {
  const given = graphOf(edges);
  return toChain(toGraphIndex(given), everything(given));
};

const view = graphOf([
  { subject: "kozlov", relation: "PROSECUTED_BY", object: "government" },
  { subject: "trial", relation: "PROSECUTED_BY", object: "government" },
  { subject: "kozlov", relation: "DEFENDANT_IN", object: "trial" },
  { subject: "kozlov", relation: "CHARGED_WITH", object: "art" },
  { subject: "kozlov", relation: "CONVICTED_OF", object: "art" },
  { subject: "kozlov", relation: "SENTENCED_IN", object: "trial" },
  { subject: "kozlov", relation: "MEMBER_OF", object: "party" },
  { subject: "party", relation: "SUED_BY", object: "kozlov" },
]);
const chain = toChain(toGraphIndex(view), everything(view));

describe("the chain of prosecutions", () => {
  it("puts each thing into the column of its part, once; who is accused stands among the accused", () => {
    expect(chain.columns).toEqual({
      accuser: ["government"],
      proceeding: ["trial"],
      accused: ["kozlov", "party"],
      charge: ["art"],
    });
  });

  it("leaves out what is no part of a prosecution", () => {
    expect(chain.edges.map(({ edge }) => edge.relation)).not.toContain("MEMBER_OF");
    expect(chain.edges).toHaveLength(7);
  });

  it("draws a line to the outcome for each edge that tells one, from the charge where there is one", () => {
    expect(chain.endings.map(endingKey)).toEqual(["convicted", "sentenced"]);
    expect(linesOf(chain)).toEqual([
      "CONVICTED_OF: art → convicted",
      "SENTENCED_IN: kozlov → sentenced",
    ]);
  });

  it("begins the line at the accused where a charge has several: it must not say of whom it is not told", () => {
    const several = chainOf([
      { subject: "kozlov", relation: "CONVICTED_OF", object: "art" },
      { subject: "party", relation: "CHARGED_WITH", object: "art" },
    ]);
    expect(linesOf(several)).toEqual(["CONVICTED_OF: kozlov → convicted"]);
  });

  it("tells apart what is stated and what is only said, and ends nothing by what is denied or feared", () => {
    const told = (certainty: Edge["certainty"], subject: string) =>
      ({ subject, relation: "CONVICTED_OF", object: `art-${subject}`, certainty }) as const;
    const each = chainOf([
      told("stated", "a"),
      told("alleged", "b"),
      told("feared", "c"),
      told("denied", "d"),
    ]);
    expect(linesOf(each)).toEqual([
      "CONVICTED_OF: a → convicted",
      "CONVICTED_OF: b → convicted-said",
    ]);
  });

  it("puts nobody among accusers and accused by what is denied or feared", () => {
    const { columns, edges } = chainOf([
      { subject: "kozlov", relation: "PROSECUTED_BY", object: "government", certainty: "denied" },
      { subject: "party", relation: "PROSECUTED_BY", object: "land", certainty: "feared" },
    ]);
    expect(Object.values(columns).flat()).toEqual([]);
    expect(edges).toEqual([]);
  });

  it("still draws what is denied between those who stand there anyway", () => {
    const { edges } = chainOf([
      { subject: "kozlov", relation: "CHARGED_WITH", object: "art" },
      { subject: "kozlov", relation: "ACCUSED_OF", object: "art", certainty: "denied" },
    ]);
    expect(edges.map(({ edge }) => edge.relation)).toEqual(["CHARGED_WITH", "ACCUSED_OF"]);
  });

  it("has nobody who was only banned, and never charged or tried", () => {
    const ban = { subject: "party", relation: "BANNED_BY", object: "government" } as const;
    expect(Object.values(chainOf([ban]).columns).flat()).toEqual([]);
    const { columns } = chainOf([ban, { ...ban, relation: "CHARGED_WITH", object: "art" }]);
    expect(columns.accused).toEqual(["party"]);
  });

  it("makes nobody an accuser whom no source names; whom it was done to still stands there", () => {
    const prosecuted = {
      subject: "kozlov",
      relation: "PROSECUTED_BY",
      object: "government",
    } as const;
    const given = graphOf([
      prosecuted,
      { subject: "alone", relation: "SUED_BY", object: "government", claims: ["hrf/002"] },
    ]);
    const claims = [
      claimOf("hrf/001", { ...prosecuted, qualifiers: { agent: "not named in the source" } }),
      claimOf("hrf/002", { subject: "alone", relation: "SUED_BY", object: "government" }),
    ];
    const of = (edges: typeof given.edges) =>
      toChain(toGraphIndex({ ...given, edges }, claims), everything({ ...given, edges }));
    const { columns } = of(given.edges.slice(0, 1));
    expect([columns.accuser, columns.accused]).toEqual([[], ["kozlov"]]);
    expect(of(given.edges).edges.map(({ from, to }) => [from, to])).toEqual([
      ["government", "alone"],
    ]);
  });

  it("reads each edge from left to right, from who accuses to what of", () => {
    expect(chain.edges.map(({ from, to }) => `${from} ${to}`)).toEqual([
      "government kozlov",
      "government trial",
      "trial kozlov",
      "kozlov art",
      "kozlov art",
      "trial kozlov",
      "kozlov party",
    ]);
  });

  it("leads to an outcome from whom it was decided about", () => {
    const award = { subject: "kozlov", relation: "AWARDED_AGAINST", object: "party" } as const;
    expect(linesOf(chainOf([award]))).toEqual(["AWARDED_AGAINST: party → liable"]);
  });

  it("has nothing sensitive", () => {
    const { columns } = chainOf([
      { subject: "kozlov", relation: "CONVICTED_OF", object: "art", sensitive: true },
    ]);
    expect(Object.values(columns).flat()).toEqual([]);
  });

  it("is empty where nothing of it is visible", () => {
    const nothing = toChain(toGraphIndex(view), { entities: new Set(), edges: new Set() });
    expect(nothing.edges).toEqual([]);
    expect(Object.values(nothing.columns).flat()).toEqual([]);
  });

  it("orders columns so that straight lines do not cross", () => {
    const rows = ["a", "b", "c"].map((name) => ({
      subject: name,
      relation: "PROSECUTED_BY" as const,
      object: `x-${{ a: "z", b: "y", c: "w" }[name] ?? ""}`,
    }));
    const straight = graphOf(rows);
    const { columns } = toChain(toGraphIndex(straight), everything(straight));
    const partners = columns.accused.map(
      (id) => rows.find(({ subject }) => subject === id)?.object,
    );
    expect(partners).toEqual(columns.accuser);
  });
});
