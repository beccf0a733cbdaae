import { describe, expect, it } from "vitest";
import { nothing, selectEntity, selectPair } from "../state/selection.ts";
import { edgeEmphasis, emphasesOf, nodeEmphasis, noHover } from "./emphasis.ts";
import { toNetworkGraph } from "./network-graph.ts";
import { smallView } from "./testing.ts";
import { everything } from "./visible.ts";

const graph = toNetworkGraph(smallView, everything(smallView));

describe("emphasesOf", () => {
  it("is plain throughout where nothing is selected or pointed at", () => {
    const emphases = emphasesOf(graph, nothing, noHover);
    expect(graph.nodes().map((id) => nodeEmphasis(emphases, id))).toEqual(Array(5).fill("plain"));
  });

  it("selects all lines of a pair and its ends; neighbours stay in full ink, the rest steps back", () => {
    const emphases = emphasesOf(graph, selectPair("art-164", "kozlov"), noHover);
    expect(nodeEmphasis(emphases, "kozlov")).toBe("selected");
    expect(nodeEmphasis(emphases, "art-164")).toBe("selected");
    expect(nodeEmphasis(emphases, "hrf")).toBe("near");
    expect(nodeEmphasis(emphases, "alone")).toBe("back");
    expect(edgeEmphasis(emphases, "kozlov|CHARGED_WITH|art-164")).toBe("selected");
    expect(edgeEmphasis(emphases, "kozlov|CONVICTED_OF|art-164")).toBe("selected");
    expect(edgeEmphasis(emphases, "kozlov|CHARGED_WITH|art-170")).toBe("near");
  });

  it("has no selected line where one entity is selected", () => {
    const emphases = emphasesOf(graph, selectEntity("art-170"), noHover);
    expect(nodeEmphasis(emphases, "art-170")).toBe("selected");
    expect(edgeEmphasis(emphases, "kozlov|CHARGED_WITH|art-170")).toBe("near");
    expect(edgeEmphasis(emphases, "hrf|REPORTED_ON|kozlov")).toBe("back");
  });

  it("brings what is pointed at forward, and lets nothing step back for it", () => {
    const pointed = emphasesOf(graph, nothing, { kind: "edge", id: "hrf|REPORTED_ON|kozlov" });
    expect(nodeEmphasis(pointed, "hrf")).toBe("near");
    expect(edgeEmphasis(pointed, "hrf|REPORTED_ON|kozlov")).toBe("near");
    expect(nodeEmphasis(pointed, "art-164")).toBe("plain");
  });

  it("takes a selection that is filtered away for none", () => {
    expect(emphasesOf(graph, selectEntity("gone"), { kind: "entity", id: "gone" }).rest).toBe(
      "plain",
    );
  });
});
