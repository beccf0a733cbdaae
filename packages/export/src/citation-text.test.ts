import { DatedClaim, Source } from "@trialgraph/model";
import { describe, expect, it } from "vitest";
import { citationText, quoteAddress } from "./citation-text.ts";

const claim = DatedClaim.parse({
  id: "hrf/017",
  subject: "kozlov",
  relation: "CONVICTED_OF",
  object: "art",
  statement: "He was convicted.",
  modality: "finding",
  speaker: ["mission"],
  cite: { source: "hrf", part: "b", start: 10, end: 40, quote: "well-known, not found" },
});
const source = Source.parse({
  id: "hrf",
  title: "A report",
  publishers: ["party"],
  published: "2012-12-14",
  language: "en",
  grade: "monitor",
  sha256: "0".repeat(64),
  length: 100,
  parts: [{ id: "b", at: [0, 90], what: "an interview", published: "2011" }],
});
const names: Readonly<Record<string, string>> = { mission: "The mission", party: "The party" };
const nameOf = (id: string) => names[id] ?? id;

describe("a claim to take away", () => {
  it("names speaker, part, publisher, date, place and id", () => {
    expect(citationText({ claim, source, nameOf })).toBe(
      "“well-known, not found”. The mission, quoted, in an interview, in The party, “A report”, " +
        "2011 (characters 10–40). Address not known. Trialgraph claim hrf/017.",
    );
  });

  it("links to its words with what a text fragment needs encoded", () => {
    expect(quoteAddress("https://example.org/a#top", "well-known, not found")).toBe(
      "https://example.org/a#:~:text=well%2Dknown%2C%20not%20found",
    );
  });
});
