// What is claimed is found by its words; what is sensitive is not, and no query is too odd.
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openSearching, type Searching } from "./searching.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let at: Searching;
beforeAll(async () => {
  at = await openSearching();
});
afterAll(() => at.close());

const claims = (sensitive: boolean) =>
  at.records.claims.filter((claim) => claim.sensitive === sensitive);

describe("a statement", () => {
  it("is found first by all of its words, and by six of them that follow one another", async () => {
    const missed: string[] = [];
    for (const { statement } of claims(false).filter((_, i) => i % 10 === 0)) {
      const words = statement.split(" ");
      const middle = Math.max(0, Math.floor(words.length / 2) - 3);
      const part = words.slice(middle, middle + 6).join(" ");
      const [first] = (await at.search(statement)).statements;
      if (first?.statement !== statement) missed.push(statement);
      const [best] = (await at.search(part)).statements;
      if (!best?.statement.includes(part)) missed.push(part);
    }
    expect(missed).toEqual([]);
  });

  it("is found by a name in another script together with a word of it", async () => {
    const { statements } = await at.search("Тулетаева bag");
    expect(statements[0]).toMatchObject({ subject: "roza-tuletaeva", modality: "alleged" });
    expect(statements[0]?.statement).toMatch(/plastic bag/);
    const [typed] = (await at.search("Tuletayeva plasticc")).statements;
    expect(typed?.claim).toBe(statements[0]?.claim);
  });

  it("comes as its claim puts it, with a piece of itself as the match and its own edge", async () => {
    const edges = new Map(at.records.edges.map((edge) => [edge.id, edge]));
    const byId = new Map(at.records.claims.map((claim) => [claim.id, claim]));
    for (const query of ["denied", "tortured", "no evidence", "Kozlov"]) {
      const { statements } = await at.search(query);
      expect(statements.length).toBeGreaterThan(0);
      for (const { claim, edge, matched, score: _score, source, ...hit } of statements) {
        const { cite, ...whole } = byId.get(claim) ?? {};
        expect(whole).toMatchObject(hit);
        expect(cite?.source).toBe(source);
        expect(edges.get(edge)?.claims).toContain(claim);
        const names = at.records.entities.flatMap(({ name, aliases }) => [name, ...aliases]);
        expect(hit.statement.includes(matched) || names.includes(matched)).toBe(true);
      }
    }
  });

  it("is never found where its claim is sensitive", async () => {
    const sensitive = new Set(claims(true).map(({ id }) => id));
    expect(sensitive.size).toBeGreaterThan(0);
    for (const { statement, subject, object } of claims(true)) {
      for (const query of [statement, statement.slice(0, 40), subject, object]) {
        const { statements } = await at.search(query);
        expect(statements.filter(({ claim }) => sensitive.has(claim))).toEqual([]);
      }
    }
  });
});

describe("an odd query", () => {
  it.each([
    ["nothing", ""],
    ["white space", " \n\t "],
    ["an emoji", "😀"],
    ["punctuation", "?!…—«»()[]{}<>&%$#@*+=|\\/~`^_'\""],
    ["a long word", "x".repeat(500)],
  ])("of %s finds nothing, without an error", async (_what, query) => {
    expect(await at.search(query)).toMatchObject({ query, hits: [], statements: [] });
  });

  it("of one letter finds names that begin with it", async () => {
    for (const letter of ["v", "V", "В"]) {
      const { hits, statements } = await at.search(letter);
      expect(hits.length).toBeGreaterThan(0);
      for (const { matched } of hits) expect(matched).toMatch(/(^|\P{L})[vw]/iu);
      expect(statements).toEqual([]);
    }
  });

  it("of 500 characters of words finds what has most of them", async () => {
    const [longest = ""] = claims(false)
      .map(({ statement }) => statement)
      .toSorted((a, b) => b.length - a.length);
    const query = `Vladimir Kozlov. ${`${longest} `.repeat(9)}`.slice(0, 500);
    const { hits, statements } = await at.search(query);
    expect(hits.map(({ id }) => id)).toContain("vladimir-kozlov");
    expect(statements[0]?.statement).toBe(longest);
  });

  it("that nearly everything answers says that there is more", async () => {
    expect(await at.search("Kazakhstan")).toMatchObject({ cut: true });
    expect(await at.search("xqzzy")).toMatchObject({ cut: false });
  });

  it("of any kind is answered with twenty at most, best first", async () => {
    for (const query of [
      "a",
      "the",
      "Kazakhstan court",
      "constructor __proto__",
      "\u0000",
      "*",
      "AND OR",
    ]) {
      const { hits, statements } = await at.search(query);
      for (const list of [hits, statements]) {
        expect(list.length).toBeLessThanOrEqual(20);
        const scores = list.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      }
    }
  });
});
