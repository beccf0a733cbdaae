import { DatedClaim, type Language } from "@trialgraph/model";
import { describe, expect, it } from "vitest";
import { testWords } from "../../language/testing.ts";
import { amountText, howSaid, shownQualifiers, type Tongue } from "./words.ts";

const tongue = (language: Language): Tongue => ({
  language,
  claim: testWords("claim", language),
  model: testWords("model", language),
});
const english = tongue("en");

const claim = DatedClaim.parse({
  id: "hrf/017",
  subject: "kozlov",
  relation: "CONVICTED_OF",
  object: "art",
  statement: "He was convicted.",
  modality: "finding",
  polarity: "negative",
  speaker: ["mission"],
  qualifiers: {
    trial: "trial-2012",
    term: 7.5,
    amount: 1200,
    currency: "KZT",
    outcome: "fined",
    scheduledFor: "2012-05",
  },
  cite: { source: "hrf", part: "b", start: 10, end: 40, quote: "well-known, not found" },
});

describe("a claim in words", () => {
  it("says what a negative polarity makes of its modality", () => {
    expect(howSaid(claim, english)).toBe("finding: not so");
    expect(howSaid({ ...claim, polarity: "affirmative" }, english)).toBe("finding");
    expect(howSaid(claim, tongue("ru"))).toBe("вывод по итогам проверки: это не так");
  });

  it("tells amounts as the text has them, in the reader's language", () => {
    const amounts = [37, { min: 15 }, { max: 3 }, { min: 13, max: 1500 }];
    expect(amounts.map((amount) => amountText(amount, english))).toEqual([
      "37",
      "at least 15",
      "at most 3",
      "13 to 1,500",
    ]);
    expect(amountText({ min: 13, max: 15.5 }, tongue("ru"))).toBe("от 13 до 15,5");
  });

  it("joins an amount with its currency, gives entities by id and tells data from our words", () => {
    const shown = shownQualifiers(claim, english).map((each) =>
      each.kind === "entity" ? [each.name, each.kind, each.id] : [each.name, each.kind, each.text],
    );
    expect(shown).toEqual([
      ["trial", "entity", "trial-2012"],
      ["amount", "text", "1,200 KZT"],
      ["term", "text", "7.5"],
      ["scheduledFor", "text", "May 2012"],
      ["outcome", "data", "fined"],
    ]);
  });
});
