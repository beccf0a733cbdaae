import type { SearchHit, StatementHit } from "@trialgraph/model";
import { describe, expect, it } from "vitest";
import { toGraphIndex } from "../../data/graph-index.ts";
import { claimOf, graphOf } from "../../data/testing.ts";
import { entityOf, isPlain, markedParts, selectionOf, statementOf, toGroups } from "./groups.ts";

const edge = "kozlov|CHARGED_WITH|art";
const view = graphOf([{ subject: "kozlov", relation: "CHARGED_WITH", object: "art" }]);
const index = toGraphIndex(view, [
  claimOf("hrf/001"),
  claimOf("hrf/002", { sensitive: true }),
  claimOf("hrf/003", { speaker: ["government"] }),
  claimOf("hrf/004", { modality: "reported", polarity: "negative" }),
]);

const hit = (id: string, kind: SearchHit["kind"], score: number): SearchHit => ({
  id,
  kind,
  score,
  name: id,
  description: "",
  matched: id,
});

const told: StatementHit = {
  claim: "hrf/001",
  edge,
  subject: "kozlov",
  relation: "CHARGED_WITH",
  object: "art",
  source: "hrf",
  statement: "He is said to have been charged.",
  modality: "alleged",
  polarity: "affirmative",
  speaker: [],
  matched: "charged",
  score: 900,
};

const answer = (hits: readonly SearchHit[], statements: readonly StatementHit[]) => ({
  version: "a".repeat(64),
  query: "koz",
  hits: [...hits],
  statements: [...statements],
  cut: false,
});

describe("what was found", () => {
  it("is grouped by kind, the kind of the best hit first, statements last", () => {
    const hits = [hit("art", "Charge", 9), hit("kozlov", "Person", 8), hit("law", "Charge", 1)];
    const groups = toGroups(index, answer(hits, [told]));
    expect(groups.map(({ of, items }) => [of, items.map(({ option }) => option)])).toEqual([
      ["Charge", ["entity:art", "entity:law"]],
      ["Person", ["entity:kozlov"]],
      ["statements", ["claim:hrf/001"]],
    ]);
  });

  it("has no empty group", () => {
    expect(toGroups(index, answer([], []))).toEqual([]);
    expect(toGroups(index, answer([], [told])).map(({ of }) => of)).toEqual(["statements"]);
  });

  it("is plainly a report, or says how it is put: what is denied is never told as so", () => {
    const put = (more: Partial<StatementHit>) =>
      toGroups(index, answer([], [{ ...told, ...more }])).flatMap(({ items }) =>
        items.map((item) => item.kind === "statement" && isPlain(item)),
      );
    expect(put({ modality: "reported" })).toEqual([true]);
    expect(put({ modality: "reported", polarity: "negative" })).toEqual([false]);
    for (const modality of ["alleged", "denied", "official"] as const) {
      expect([modality, put({ modality })]).toEqual([modality, [false]]);
    }
    expect(statementOf(index, "hrf/004")).toMatchObject({ polarity: "negative" });
  });

  it("tells whose words a statement is: the publisher's where nobody else speaks", () => {
    const [group] = toGroups(index, answer([], [told]));
    expect(group?.items[0]).toMatchObject({ modality: "alleged", voices: ["party"] });
  });
});

describe("what is in the graph", () => {
  it("can be told as if it had been found", () => {
    expect(entityOf(index, "kozlov")).toMatchObject({ name: "Kozlov", entityKind: "Person" });
    expect(entityOf(index, "nobody")).toBeUndefined();
    expect(statementOf(index, "hrf/003")).toMatchObject({ edge, voices: ["government"] });
    expect(statementOf(index, "hrf/999")).toBeUndefined();
  });

  it("is never a sensitive statement", () => {
    expect(statementOf(index, "hrf/002")).toBeUndefined();
  });
});

describe("choosing", () => {
  it("selects the entity, or the line with the statement's edge first", () => {
    const [statement] = toGroups(index, answer([], [told])).flatMap(({ items }) => items);
    const entity = entityOf(index, "kozlov");
    expect(entity && selectionOf(index, entity)).toEqual({ kind: "entity", id: "kozlov" });
    const ends = ["art", "kozlov"];
    expect(statement && selectionOf(index, statement)).toEqual({ kind: "pair", ends, edge });
  });

  it("selects the line alone where the graph does not hold that edge", () => {
    const unknown = { ...told, edge: "kozlov|CONVICTED_OF|art" };
    const [statement] = toGroups(index, answer([], [unknown])).flatMap(({ items }) => items);
    const ends = ["art", "kozlov"];
    expect(statement && selectionOf(index, statement)).toEqual({ kind: "pair", ends });
  });
});

describe("what matched", () => {
  it("is marked where it stands, and nowhere where it is elsewhere", () => {
    expect(markedParts("He was charged.", "charged")).toEqual(["He was ", "charged", "."]);
    expect(markedParts("He was charged.", "Kozlov")).toEqual(["He was charged.", "", ""]);
    expect(markedParts("He was charged.", "")).toEqual(["He was charged.", "", ""]);
  });
});
