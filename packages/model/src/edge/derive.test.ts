import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../claim.ts";
import { deriveEdges } from "./derive.ts";
import { claim, edgeOf, sources } from "./testing.ts";

describe("standing", () => {
  it("is single-source from one origin, supported from two", () => {
    expect(edgeOf([claim({})]).standing).toBe("single-source");
    expect(edgeOf([claim({}), claim({})]).standing).toBe("single-source");
    expect(edgeOf([claim({}), claim({ from: "two" })]).standing).toBe("supported");
  });

  it("counts one who is relayed by two documents once", () => {
    const edge = edgeOf([
      claim({ speaker: ["mission"] }),
      claim({ from: "two", speaker: ["mission"] }),
    ]);
    expect(edge).toMatchObject({ standing: "single-source", origins: 1 });
  });

  it("counts a person and the body the person speaks for once", () => {
    const leads = claim({ subject: "halvorssen", relation: "LEADS", object: "hrf" });
    const [edge] = deriveEdges({
      claims: [leads, claim({}), claim({ from: "two", speaker: ["halvorssen"] })],
      sources,
      conflicts: [],
    }).filter(({ relation }) => relation === "SENTENCED_IN");
    expect(edge).toMatchObject({ standing: "single-source", origins: 1 });
  });

  it("counts the parts of a compilation as separate voices", () => {
    const parts = [claim({ from: "many", part: "a" }), claim({ from: "many", part: "b" })];
    expect(edgeOf(parts).standing).toBe("supported");
    const same = [claim({ from: "many", part: "a" }), claim({ from: "many", part: "a" })];
    expect(edgeOf(same).standing).toBe("single-source");
    const authored = [
      claim({ from: "many", part: "g" }),
      claim({ from: "two", speaker: ["amsterdam"] }),
    ];
    expect(edgeOf(authored).standing).toBe("single-source");
  });

  it("is disputed where it is affirmed and denied, even within one source", () => {
    expect(edgeOf([claim({}), claim({ modality: "denied", speaker: ["gpo"] })]).standing).toBe(
      "disputed",
    );
    expect(edgeOf([claim({}), claim({ polarity: "negative", modality: "finding" })]).standing).toBe(
      "disputed",
    );
  });

  it("is not disputed by an opinion, and denied where nothing affirms it", () => {
    expect(edgeOf([claim({}), claim({ polarity: "negative", modality: "opinion" })]).standing).toBe(
      "single-source",
    );
    expect(edgeOf([claim({ modality: "denied" })])).toMatchObject({
      standing: "denied",
      certainty: "denied",
    });
    expect(edgeOf([claim({ polarity: "negative", modality: "finding" })])).toMatchObject({
      standing: "denied",
      certainty: "not-found",
    });
    expect(edgeOf([claim({ polarity: "negative", modality: "denied" })]).standing).toBe(
      "single-source",
    );
  });

  it("compares contestable numbers of different origins as intervals", () => {
    const killed = (from: string, number: Claim["qualifiers"]["count"]) =>
      claim({ from, relation: "KILLED_IN", object: "events", qualifiers: { count: number } });
    expect(edgeOf([killed("one", { min: 15 }), killed("two", { min: 13 })]).standing).toBe(
      "supported",
    );
    expect(edgeOf([killed("one", 15), killed("two", 64)]).standing).toBe("disputed");
    expect(edgeOf([killed("one", 15), killed("two", undefined)]).standing).toBe("supported");
    expect(edgeOf([killed("one", 15), killed("one", 64)]).standing).toBe("single-source");
  });

  it("is disputed where a listed conflict names one of its claims", () => {
    const [a, b] = [claim({}), claim({ object: "other" })];
    const conflict = { id: "which", question: "?", reason: "!", claims: [a.id, b.id], related: [] };
    expect(edgeOf([a], [conflict])).toMatchObject({ standing: "disputed", conflicts: ["which"] });
  });
});

describe("certainty", () => {
  it("stays alleged however many repeat the allegation", () => {
    const alleged = claim({ modality: "alleged" });
    expect(edgeOf([alleged, claim({ from: "two", modality: "alleged" })])).toMatchObject({
      standing: "supported",
      certainty: "alleged",
    });
    expect(edgeOf([alleged, claim({ from: "two" })]).certainty).toBe("stated");
  });

  it("takes an utterance as made, even where what it says is an opinion", () => {
    const spoken = { object: "nazarbayev", modality: "opinion" } as const;
    expect(edgeOf([claim({ ...spoken, relation: "CRITICIZED" })]).certainty).toBe("stated");
    expect(edgeOf([claim({ ...spoken, relation: "AFFILIATED_WITH" })]).certainty).toBe("opinion");
  });
});

describe("edges", () => {
  it("take the trial into their identity only where the registry says so", () => {
    const inTrial = { qualifiers: { trial: "trial" }, object: "art-164" };
    expect(edgeOf([claim({ ...inTrial, relation: "CHARGED_WITH" })]).id).toBe(
      "kozlov|CHARGED_WITH|art-164|trial",
    );
    expect(edgeOf([claim({ ...inTrial, relation: "ACCUSED_OF" })]).id).toBe(
      "kozlov|ACCUSED_OF|art-164",
    );
  });

  it("hold each claim exactly once, whatever its order", () => {
    const shape = fc.record({
      subject: fc.constantFrom("a", "b"),
      object: fc.constantFrom("c", "d"),
      from: fc.constantFrom("one", "two"),
      sensitive: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(shape, { minLength: 1, maxLength: 12 }), (shapes) => {
        const claims = shapes.map(claim);
        const edges = deriveEdges({ claims, sources, conflicts: [] });
        expect(edges.flatMap((edge) => edge.claims).toSorted()).toEqual(
          claims.map(({ id }) => id).toSorted(),
        );
        expect(deriveEdges({ claims: claims.toReversed(), sources, conflicts: [] })).toEqual(edges);
      }),
    );
  });

  it("tell a state as of its part's date, else its source's", () => {
    const led = { relation: "LEADS", object: "party" } as const;
    expect(edgeOf([claim(led)]).asOf).toBe("2013");
    expect(edgeOf([claim({ ...led, from: "many", part: "g" })]).asOf).toBe("2009-09");
    expect(edgeOf([claim({})]).asOf).toBeUndefined();
  });

  it("are sensitive only where all their claims are", () => {
    const sensitive = claim({ sensitive: true });
    expect([[sensitive, claim({})], [sensitive]].map((own) => edgeOf(own).sensitive)).toEqual([
      false,
      true,
    ]);
  });
});
