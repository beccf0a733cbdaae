import { DatedClaim, GraphView } from "@trialgraph/model";
import { describe, expect, it } from "vitest";
import { buildSearch } from "./index.ts";

const cite = { source: "hrf", start: 0, end: 9, quote: "words" };
const placed = { description: "As the sources speak of it.", cite, x: 0, y: 0 };
const view = GraphView.parse({
  version: "1".repeat(64),
  loadedAt: "2026-01-05T10:00:00Z",
  entities: [
    {
      ...placed,
      id: "the-organisation",
      kind: "Institution",
      name: "Organisation for Economic Co-operation and Development",
      short: "OECD",
    },
    { ...placed, id: "members", kind: "Group", name: "Members of the OECD" },
    {
      ...placed,
      id: "national-security",
      kind: "Institution",
      name: "National Security Committee",
      short: "National Security Service",
      aliases: ["KNB"],
    },
  ],
  edges: [],
  sources: [],
  conflicts: [],
});
const claim = DatedClaim.parse({
  id: "hrf/001",
  subject: "national-security",
  relation: "COOPERATED_WITH",
  object: "the-organisation",
  statement: "They worked together, it says.",
  modality: "reported",
  cite,
});
const search = buildSearch(view, { version: view.version, claims: [claim] });

describe("an entity is found by", () => {
  it.each([
    ["its short name", "OECD", "the-organisation", "OECD"],
    ["its short name with a typo", "oced", "the-organisation", "OECD"],
    ["an alias", "knb", "national-security", "KNB"],
    ["an alias in Cyrillic", "КНБ", "national-security", "KNB"],
    ["a word of its short name alone", "service", "national-security", "National Security Service"],
  ])("%s", (_, query, id, matched) => {
    expect(search(query).hits[0]).toMatchObject({ id, matched });
  });
});

describe("a statement is found by", () => {
  it("the short name of what it speaks of", () => {
    expect(search("OECD").statements).toMatchObject([{ claim: "hrf/001", matched: "OECD" }]);
  });
});
