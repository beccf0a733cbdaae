import { DatedClaim } from "@trialgraph/model";
import { describe, expect, it } from "vitest";
import { amountText, howSaid, shownQualifiers } from "./words.ts";

const claim = DatedClaim.parse({
  id: "hrf/017",
  subject: "kozlov",
  relation: "CONVICTED_OF",
  object: "art",
  statement: "He was convicted.",
  modality: "finding",
  polarity: "negative",
  speaker: ["mission"],
  qualifiers: { trial: "trial-2012", term: 7.5, amount: 1200, currency: "KZT", outcome: "fined" },
  cite: { source: "hrf", part: "b", start: 10, end: 40, quote: "well-known, not found" },
});

describe("a claim in words", () => {
  it("says what a negative polarity makes of its modality", () => {
    expect(howSaid(claim)).toBe("finding: not so");
    expect(howSaid({ ...claim, polarity: "affirmative" })).toBe("finding");
  });

  it("tells amounts as the text has them", () => {
    expect([37, { min: 15 }, { max: 3 }, { min: 13, max: 15 }].map(amountText)).toEqual([
      "37",
      "at least 15",
      "at most 3",
      "13 to 15",
    ]);
  });

  it("joins an amount with its currency and gives entities by id", () => {
    const shown = shownQualifiers(claim).map((each) =>
      each.kind === "entity" ? [each.label, each.id] : [each.label, each.text],
    );
    expect(shown).toEqual([
      ["Trial", "trial-2012"],
      ["Amount", "1,200 KZT"],
      ["Years", "7.5"],
      ["Outcome", "fined"],
    ]);
  });
});
