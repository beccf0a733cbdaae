import { describe, expect, it } from "vitest";
import { toGraphIndex } from "../../data/graph-index.ts";
import { graphOf } from "../../data/testing.ts";
import { everything } from "../../graph/visible.ts";
import { toChain } from "./columns.ts";

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
    expect(chain.edges.map(({ relation }) => relation)).not.toContain("MEMBER_OF");
    expect(chain.edges).toHaveLength(7);
  });

  it("draws a line to the outcome for each edge that tells one, from the charge where there is one", () => {
    expect(chain.outcomes).toEqual(["convicted", "sentenced"]);
    expect(
      chain.outcomeLines.map(({ from, outcome, edge }) => [from, outcome, edge.relation]),
    ).toEqual([
      ["art", "convicted", "CONVICTED_OF"],
      ["kozlov", "sentenced", "SENTENCED_IN"],
    ]);
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
