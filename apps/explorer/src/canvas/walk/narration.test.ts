import { describe, expect, it } from "vitest";
import { languages } from "@trialgraph/model";
import { toNetworkGraph } from "../../graph/network-graph.ts";
import { edge, entity, smallView, viewOf } from "../../graph/testing.ts";
import { everything } from "../../graph/visible.ts";
import { testWords } from "../../language/testing.ts";
import { lineSaid, nodeSaid, walkSaid, type Speech } from "./narration.ts";
import { walkFrom } from "./walk.ts";

const speechIn = (language: Speech["language"]): Speech => ({
  language,
  t: testWords("canvas", language),
  m: testWords("model", language),
});
const speech = speechIn("en");
const graph = toNetworkGraph(smallView, everything(smallView));
const told = { graph, pinned: { hrf: { x: 0, y: 0 } } };

describe("what is said of a node", () => {
  it("is its name, its kind and how many lines it has", () => {
    expect(nodeSaid(told, "kozlov", speech)).toBe("Name of kozlov, Person, 4 lines");
    expect(nodeSaid(told, "hrf", speech)).toBe("Name of hrf, Organization, 1 line, pinned");
  });
});

describe("what is said of a thing of the picture alone", () => {
  it("is what it is called, and not a kind of the data", () => {
    const called = new Map([["hrf", "Outcome told"]]);
    expect(nodeSaid({ ...told, called }, "hrf", speech)).toContain("Name of hrf, Outcome told, 1");
  });
});

describe("what is said of a line", () => {
  it("is its sentence, its standing, and its place among the lines of its node", () => {
    const walk = { ...walkFrom("kozlov"), line: "kozlov|CHARGED_WITH|art-164" };
    expect(walkSaid(told, walk, speech)).toBe(
      "Name of kozlov was charged with Name of art-164. One source. 2 of 4 lines of Name of kozlov.",
    );
    const from = { ...walkFrom("hrf"), line: "hrf|REPORTED_ON|kozlov" };
    expect(walkSaid(told, from, speech)).toContain("The only line of Name of hrf.");
  });

  it("is never more certain than the line, in any language", () => {
    for (const language of languages) {
      const said = lineSaid(told, "kozlov|CONVICTED_OF|art-164", speechIn(language));
      expect(said).toContain(speechIn(language).m("certainty.alleged"));
      const denied = lineSaid(told, "hrf|REPORTED_ON|kozlov", speechIn(language));
      expect(denied).toContain(speechIn(language).m("standing.denied"));
    }
  });

  it("tells how many sources there are, where there are several", () => {
    const view = viewOf(
      [entity("a", "Person"), entity("b", "Person", 1)],
      [edge("a", "RELATED_TO", "b", { standing: "supported", sources: ["r", "s", "u"] })],
    );
    const several = { graph: toNetworkGraph(view, everything(view)), pinned: {} };
    const id = several.graph.edges()[0] ?? "";
    expect(lineSaid(several, id, speech)).toMatch(/\. Two or more sources\. 3 sources\.$/);
  });

  it("does not say what a sensitive one is, in any language", () => {
    const view = viewOf(
      [entity("a", "Person"), entity("b", "Person", 1)],
      [edge("a", "ILL_TREATED_BY", "b", { sensitive: true })],
    );
    const covered = { graph: toNetworkGraph(view, everything(view)), pinned: {} };
    const id = covered.graph.edges()[0] ?? "";
    expect(lineSaid(covered, id, speech)).toBe("Sensitive: a line from Name of a to Name of b.");
    for (const language of languages) {
      const said = lineSaid(covered, id, speechIn(language));
      const from = "Name of a";
      const to = "Name of b";
      expect(said).toBe(`${speechIn(language).t("sensitive", { from, to })}.`);
    }
  });
});
