import { DatedClaim, type Edge } from "@trialgraph/model";
import { describe, expect, it } from "vitest";
import { toGraphIndex } from "../../../data/graph-index.ts";
import { graphOf, sourceOf } from "../../../data/testing.ts";
import { everything } from "../../../graph/visible.ts";
import { testWords } from "../../../language/testing.ts";
import { findPaths, type Path } from "../../../paths/find-paths.ts";
import { noFilters, type Filters } from "../../../state/filters.ts";
import { citedFor } from "./hop-claims.ts";
import { hopSentence, pathText, type Telling } from "./path-text.ts";
import { markOf, standingWords } from "./weak-words.ts";

const claim = (id: string, more: object = {}) =>
  DatedClaim.parse({
    id,
    subject: "kozlov",
    relation: "CHARGED_WITH",
    object: "art",
    statement: "He was charged.",
    modality: "reported",
    cite: { source: id.split("/")[0], start: 0, end: 9, quote: `words of ${id}` },
    ...more,
  });

const view = graphOf(
  [
    {
      subject: "kozlov",
      relation: "CHARGED_WITH",
      object: "art",
      claims: ["early/001", "hrf/001", "hrf/002"],
      standing: "supported",
      origins: 2,
    },
    { subject: "art", relation: "DEFINED_IN", object: "code", certainty: "alleged" },
    {
      subject: "code",
      relation: "DEFINED_IN",
      object: "land",
      claims: ["hrf/003"],
      sensitive: true,
      standing: "supported",
      origins: 2,
    },
  ],
  [sourceOf({ id: "hrf" }), sourceOf({ id: "early", published: "2011-01-01" })],
);

const index = toGraphIndex(view, [
  claim("early/001", { modality: "alleged" }),
  claim("hrf/001", { modality: "opinion" }),
  claim("hrf/002"),
  claim("hrf/003", { subject: "code", relation: "DEFINED_IN", object: "land", sensitive: true }),
]);

const path = (to: string): Path => {
  const [found] = findPaths(index, everything(view), "kozlov", to);
  if (!found) throw new Error(`no path to ${to}`);
  return found;
};

const telling = (more: Partial<Telling> = {}): Telling => ({
  index,
  filters: noFilters,
  language: "en",
  follow: testWords("follow"),
  model: testWords("model"),
  revealed: new Set(),
  ...more,
});

const firstEdge = (to: string): Edge => {
  const [hop] = path(to).hops;
  if (!hop) throw new Error("a path without a hop");
  return hop.edges[0];
};

const citedIds = () =>
  citedFor(index, firstEdge("code"), noFilters, false).map((cited) => cited.claim.id);

describe("the claims that a hop is cited by", () => {
  it("are one of each source, the one that says as much as the edge does first", () => {
    expect(citedIds()).toEqual(["hrf/002", "early/001"]);
  });

  it("bear out the edge's words whatever the filters let through, and say what they leave out", () => {
    const cited = citedFor(index, firstEdge("code"), { lists: { sources: ["early"] } }, false);
    expect(cited.map(({ claim: { id }, leftOut }) => [id, leftOut])).toEqual([
      ["hrf/002", true],
      ["early/001", false],
    ]);
  });

  it("are, of those that bear it out alike, what the filters let through", () => {
    const alike = toGraphIndex(view, [claim("early/001"), claim("hrf/001"), claim("hrf/002")]);
    const first = (filters: Filters) =>
      citedFor(alike, firstEdge("code"), filters, false).map((cited) => cited.claim.id);
    expect(first(noFilters)).toEqual(["early/001", "hrf/001"]);
    expect(first({ lists: { sources: ["hrf"] } })).toEqual(["hrf/001", "early/001"]);
  });
});

describe("a path as text", () => {
  const told = (to: string, more?: Partial<Telling>) =>
    pathText(path(to), "Title", telling(more), "https://example.org/").split("\n");

  it("has a sentence and the citations of each hop, the weakest marked, and is told as no cause", () => {
    const lines = told("code");
    expect(lines[0]).toBe("Title");
    expect(lines[1]).toBe("1. Kozlov was charged with Art.");
    expect(lines[2]).toBe("   (two or more sources)");
    expect(lines[3]).toMatch(/^ {3}\[2\] “words of hrf\/002”/);
    expect(lines[4]).toMatch(/^ {3}\[1\] “words of early\/001”/);
    expect(lines[5]).toMatch(/^2\. Art is alleged to .* Code\.$/);
    expect(lines[6]).toBe("   Weakest link: alleged, one source");
    expect(lines.at(-2)).toMatch(/^Joined, not caused/);
    expect(lines.at(-1)).toBe("https://example.org/");
  });

  it("reads an edge the other way where the path does", () => {
    const [back] = findPaths(index, everything(view), "art", "kozlov");
    const [hop] = back?.hops ?? [];
    expect(hop && hopSentence(hop, telling())).toMatch(/^Art .* Kozlov$/);
    expect(hop && hopSentence(hop, telling({ language: "ru" }))).toMatch(/^Art — .*: Kozlov$/);
  });

  it("covers what is sensitive, its citations too, until it is revealed", () => {
    const covered = told("land").slice(-5).join("\n");
    expect(covered).toContain("Code — a sensitive line — Land");
    expect(covered).not.toContain("hrf/003");
    const revealed = told("land", { revealed: new Set(["code|DEFINED_IN|land"]) }).join("\n");
    expect(revealed).toContain("hrf/003");
    expect(revealed).not.toContain("sensitive");
  });
});

describe("how weak a hop is", () => {
  it("is marked once, for all alike, or for the only one", () => {
    const marks = (one: Path) => one.hops.map((hop) => markOf(one, hop));
    expect(marks(path("code"))).toEqual([undefined, "weakest"]);
    expect(marks(path("art"))).toEqual(["only"]);
    const both = path("code");
    const alike = { ...both, hops: both.hops.map((hop) => ({ ...hop, weakest: true })) };
    expect(marks(alike)).toEqual(["even", "even"]);
  });

  it.each([
    ["supported", "stated", "two or more sources"],
    ["single-source", "feared", "feared, one source"],
    ["disputed", "opinion", "opinion, disputed"],
    ["denied", "negative", "reported not to be so"],
  ] as const)("%s and %s is told as %s", (standing, certainty, words) => {
    const edge = { ...firstEdge("code"), standing, certainty };
    expect(standingWords(edge, "en", testWords("model"))).toBe(words);
  });

  it("is told of a sensitive hop without how sure its words are", () => {
    const edge: Edge = { ...firstEdge("code"), sensitive: true, certainty: "feared" };
    expect(standingWords(edge, "en", testWords("model"))).toBe("two or more sources");
  });
});
