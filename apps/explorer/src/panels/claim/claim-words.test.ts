import { DatedClaim, type Source } from "@trialgraph/model";
import { describe, expect, it } from "vitest";
import { sourceOf } from "../../data/testing.ts";
import { citationText, quoteAddress, reportAddress } from "./citation-text.ts";
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
const names: Readonly<Record<string, string>> = { mission: "The mission", party: "The party" };
const cited = (source: Source) => ({ claim, source, nameOf: (id: string) => names[id] ?? id });

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

describe("a claim to take away", () => {
  it("names speaker, part, publisher, date, place and id", () => {
    const part = { id: "b", at: [0, 90] as [number, number], what: "an interview", author: [] };
    const source = sourceOf({ id: "hrf", parts: [{ ...part, published: "2011" }] });
    expect(citationText(cited(source))).toBe(
      "“well-known, not found”. The mission, quoted, in an interview, in The party, “A report”, " +
        "2011 (characters 10–40). Address not known. Trialgraph claim hrf/017.",
    );
  });

  it("links to its words with what a text fragment needs encoded", () => {
    expect(quoteAddress("https://example.org/a#top", "well-known, not found")).toBe(
      "https://example.org/a#:~:text=well%2Dknown%2C%20not%20found",
    );
  });

  it("is reported with its id", () => {
    const address = reportAddress({ claim }, "https://example.org/?node=a&b=c");
    expect(new URL(address).searchParams.get("subject")).toContain("hrf/017");
    expect(new URL(address).searchParams.get("body")).toContain("https://example.org/?node=a&b=c");
  });
});
