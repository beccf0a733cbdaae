import { DatedClaim, Source } from "@trialgraph/model";
import { describe, expect, it } from "vitest";
import { citation, fileName, manners, type ToCite } from "./citations.ts";

const cited: ToCite = {
  claim: DatedClaim.parse({
    id: "hrf-2012-12-14/017",
    subject: "kozlov",
    relation: "CHARGED_WITH",
    object: "art",
    statement: "He was charged.",
    modality: "reported",
    cite: { source: "hrf-2012-12-14", start: 10, end: 40, quote: "incitement of enmity" },
  }),
  source: Source.parse({
    id: "hrf-2012-12-14",
    title: "A letter",
    publishers: ["hrf"],
    published: "2012-12-14",
    language: "en",
    grade: "monitor",
    sha256: "0".repeat(64),
    length: 100,
  }),
  nameOf: () => "Human Rights Foundation",
  kindOf: () => "Organization",
  address: "https://example.org/sources/hrf-2012-12-14?at=10-40&claim=hrf-2012-12-14/017",
};

describe("the citation of a claim", () => {
  it.each(manners)("in %s names who says it, the claim and the link to it", async (manner) => {
    const text = await citation(manner, cited);
    expect(text).toContain("Human Rights Foundation");
    expect(text).toContain("hrf-2012-12-14/017");
    expect(text.replaceAll("\\", "")).toContain("sources/hrf-2012-12-14?at=10-40");
  });

  it("has a name for its file that every system takes", () => {
    expect(fileName(cited.claim.id, "bib")).toBe("hrf-2012-12-14_017.bib");
  });
});
