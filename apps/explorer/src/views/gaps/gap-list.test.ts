import { languages, type Language } from "@trialgraph/model";
import { describe, expect, it } from "vitest";
import { everything } from "../../graph/visible.ts";
import { testWords } from "../../language/testing.ts";
import { noFilters } from "../../state/filters.ts";
import { claim, indexOf } from "../kit/testing.ts";
import { findGaps } from "./find-gaps.ts";
import { gapKinds } from "./gap.ts";
import { isSensitive, toGapCsv, toList } from "./gap-list.ts";
import { wholeWhy, type Tongue } from "./gap-words.ts";

const tongueOf = (language: Language): Tongue => ({
  language,
  t: testWords("gaps", language),
  model: testWords("model", language),
});

const index = indexOf([
  claim(["ann", "CHARGED_WITH", "art"]),
  claim(["ann", "ILL_TREATED_BY", "agency"], { modality: "alleged", sensitive: true }),
  claim(["bob", "DETAINED_BY", "agency"], { modality: "alleged" }),
  claim(["bob", "DEFENDANT_IN", "trial-one"], {
    dateInferred: { date: "2012-02-10", reason: "The case." },
  }),
  claim(["eve", "SENTENCED_IN", "trial-one"]),
]);
const gaps = findGaps(index, everything(index.view), noFilters);

describe("gaps in words", () => {
  it("say that nothing is named, never that nothing was", () => {
    const texts = gaps.verdict.map(({ why }) => wholeWhy(index, tongueOf("en"), why));
    expect(texts).toEqual([
      "No verdict is named in these documents.",
      "No verdict is named for this one; an outcome is named for others in the trial: Name of trial-one",
    ]);
  });

  it.each(languages)("leave no hole and no key in %s", (language) => {
    const tongue = tongueOf(language);
    for (const kind of gapKinds) {
      for (const { why } of gaps[kind]) {
        const text = wholeWhy(index, tongue, why);
        expect(text).not.toMatch(/\{\{|\bwhy\.|undefined/);
        expect(text).toMatch(language === "en" ? /[a-z]/ : /[а-я]/);
      }
    }
  });
});

describe("gaps to take away", () => {
  it("are a line each with the numbers of their sources, which follow", () => {
    const text = toList(index, tongueOf("en"), "verdict", gaps.verdict);
    expect(text.split("\n").slice(0, 2)).toEqual([
      "Charged or on trial, and no verdict is named (2)",
      "– Name of ann. No verdict is named in these documents. [1]",
    ]);
    expect(text).toContain("[1] Title of report, 2012-12-14");
  });

  it("leave out what is sensitive, and say how much that is", () => {
    expect(gaps.single.filter(isSensitive)).toHaveLength(1);
    const text = toList(index, tongueOf("en"), "single", gaps.single);
    expect(text).not.toContain("ill-treated");
    expect(text).toContain("1 that speaks of sexual violence");
    expect(toGapCsv(index, tongueOf("en"), "single", gaps.single)).not.toContain("ILL_TREATED");
  });

  it("leave out a question that is about what is sensitive", () => {
    const [line] = gaps.single;
    const asked = (covered: boolean) =>
      line && isSensitive({ ...line, why: { code: "conflict", question: "Which?", covered } });
    expect([asked(true), asked(false)]).toEqual([true, false]);
  });

  it("word an allegation as one, with the id of what it is about", () => {
    const csv = toGapCsv(index, tongueOf("en"), "alleged", gaps.alleged);
    expect(csv).toContain("Name of bob is alleged to have been detained by Name of agency");
    expect(csv).toContain("bob|DETAINED_BY|agency");
  });
});
