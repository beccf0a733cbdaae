import { Certainty, languages, shortIn } from "@trialgraph/model";
import { describe, expect, it } from "vitest";
import { nothing, selectPair } from "../../state/selection.ts";
import { emphasesOf, noHover } from "../emphasis.ts";
import { distinctWords, wordsOf } from "./line-words.ts";
import { toNetworkGraph } from "../network-graph.ts";
import { speakingLines } from "./speaking-lines.ts";
import { edge, entity, smallView, viewOf } from "../testing.ts";
import { everything } from "../visible.ts";

describe("wordsOf", () => {
  it.each(Certainty.options.filter((each) => each !== "stated"))(
    "never words an edge that is %s as a fact",
    (certainty) => {
      for (const language of languages) {
        const words = wordsOf(edge("a", "CHARGED_WITH", "b", { certainty }), language);
        expect(words).not.toBe(shortIn(language, "CHARGED_WITH"));
      }
    },
  );

  it("says a stated edge in its short words, and a sensitive one not at all", () => {
    expect(wordsOf(edge("a", "CHARGED_WITH", "b"))).toBe("charged");
    const sensitive = edge("a", "CHARGED_WITH", "b", { sensitive: true });
    expect(wordsOf(sensitive)).not.toContain("charged");
  });

  it("says the same words once", () => {
    const twice = [edge("a", "CHARGED_WITH", "b"), edge("a", "CHARGED_WITH", "b", { trial: "t" })];
    expect(distinctWords(twice.map((each) => ({ edge: each })))).toEqual(["charged"]);
  });
});

describe("speakingLines", () => {
  it("has the words of all lines of the selected pair", () => {
    const graph = toNetworkGraph(smallView, everything(smallView));
    const emphases = emphasesOf(graph, selectPair("kozlov", "art-164"), noHover);
    expect(speakingLines(graph, emphases)).toEqual([
      {
        from: "kozlov",
        to: "art-164",
        words: ["charged", "convicted (alleged)"],
        spread: 1,
        selected: true,
      },
    ]);
    expect(speakingLines(graph, emphasesOf(graph, nothing, noHover))).toEqual([]);
  });

  it("says with arrows which way words point where lines point both ways", () => {
    const view = viewOf(
      [entity("a", "Organization", 100), entity("b", "Organization", 0)],
      [edge("a", "CRITICIZED", "b"), edge("b", "SUED_BY", "a")],
    );
    const graph = toNetworkGraph(view, everything(view));
    const [line] = speakingLines(graph, emphasesOf(graph, selectPair("a", "b"), noHover));
    expect(line?.words).toEqual([expect.stringMatching(/^← /), expect.stringMatching(/^→ /)]);
  });

  it("says a line that is drawn backwards so, and as sure as it is", () => {
    const { edges, ...given } = viewOf(
      [entity("a", "Person", 0), entity("b", "Institution", 100)],
      [edge("a", "PROSECUTED_BY", "b", { certainty: "alleged" })],
    );
    const lines = edges.map((each) => ({ key: each.id, from: "b", to: "a", edge: each }));
    const view = { ...given, edges: [] };
    const graph = toNetworkGraph(view, everything(view), new Map(), lines);
    const [line] = speakingLines(graph, emphasesOf(graph, selectPair("a", "b"), noHover));
    expect(line).toMatchObject({ from: "b", to: "a", words: ["prosecuted (alleged)"] });
  });

  it("speaks along an extra line where that is drawn, whether or not its own edge is", () => {
    const view = viewOf([entity("art", "Charge", 0), entity("outcome", "Event", 100)], []);
    const line = {
      key: "kozlov|CONVICTED_OF|art#outcome",
      from: "art",
      to: "outcome",
      edge: edge("kozlov", "CONVICTED_OF", "art"),
    };
    const graph = toNetworkGraph(view, everything(view), new Map(), [line]);
    const pointed = emphasesOf(graph, nothing, { kind: "edge", id: line.key });
    expect(speakingLines(graph, pointed)).toEqual([
      { from: "art", to: "outcome", words: ["convicted"], spread: 0, selected: false },
    ]);
  });
});
