// The twelve questions on the embedded store, and the comparison that they are judged by.
import { cypherNames, openEmbeddedStore } from "@trialgraph/store";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { differenceOf, readIn } from "./question.ts";
import { questions } from "./questions.ts";
import { answersQuestions } from "./suite.ts";

describe("the questions on the embedded store", () => {
  const folder = mkdtempSync(join(tmpdir(), "trialgraph-questions-"));
  answersQuestions(
    () => openEmbeddedStore(folder),
    async (store) => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  );
});

describe("the questions", () => {
  it("are twelve, each a query of the library, each answered from a named place", () => {
    const library = cypherNames("library");
    expect(new Set(questions.map(({ file }) => file)).size).toBe(12);
    for (const { file, expected } of questions) {
      expect(library).toContain(`library/${file}`);
      for (const { from } of expected) expect(from).toMatch(/^[a-z0-9-]+(?:#[a-j])?, \S/);
    }
  });
});

describe("the comparison", () => {
  const expected = readIn("a-source#c", [["first line", { who: /^Ann/, count: 3, by: null }]]);
  const row = { source: "a-source", part: "c", who: "Ann Lee", count: 3, by: null, more: 1 };

  it("accepts a row that holds every fact", () => {
    expect(differenceOf(expected, [row])).toEqual({ missing: [], unexpected: [] });
  });

  it.each([
    ["another number", { ...row, count: 4 }],
    ["a number as text", { ...row, count: "3" }],
    ["another name", { ...row, who: "Bob" }],
    ["a name where there should be none", { ...row, by: "Bob" }],
    ["another part", { ...row, part: "d" }],
    ["no such column", { source: "a-source", part: "c", who: "Ann Lee", count: 3 }],
  ])("tells %s", (_, other) => {
    expect(differenceOf(expected, [other])).toEqual({ missing: expected, unexpected: [other] });
  });

  it("tells a row that is missing and a row that is too many", () => {
    expect(differenceOf(expected, [])).toEqual({ missing: expected, unexpected: [] });
    expect(differenceOf([], [row])).toEqual({ missing: [], unexpected: [row] });
  });
});
