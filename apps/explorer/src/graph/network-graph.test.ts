import { describe, expect, it } from "vitest";
import { toNetworkGraph } from "./network-graph.ts";
import { edge, entity, smallView, viewOf } from "./testing.ts";
import { everything } from "./visible.ts";

describe("toNetworkGraph", () => {
  it("has every visible entity, alone or not, and every edge between two of them", () => {
    const graph = toNetworkGraph(smallView, everything(smallView));
    expect(graph.order).toBe(5);
    expect(graph.size).toBe(4);
    expect(graph.getNodeAttributes("kozlov")).toMatchObject({ x: 0, y: 0, degree: 4 });
    expect(graph.getNodeAttribute("alone", "degree")).toBe(0);
  });

  it("leaves out edges with an end that is not visible, and draws edges from a thing to itself", () => {
    const view = viewOf(
      [entity("a", "Person"), entity("b", "Person")],
      [edge("a", "RELATED_TO", "b"), edge("a", "RELATED_TO", "a")],
    );
    const all = everything(view);
    const graph = toNetworkGraph(view, all);
    expect(graph.mapEdges((id, { type }) => [id, type])).toEqual([
      ["a|RELATED_TO|b", "line"],
      ["a|RELATED_TO|a", "loop"],
    ]);
    expect(graph.getNodeAttribute("a", "degree")).toBe(2);
    const alone = toNetworkGraph(view, { ...all, entities: new Set(["a"]) });
    expect(alone.edges()).toEqual(["a|RELATED_TO|a"]);
  });

  it("points from subject to object and keeps parallel edges", () => {
    const graph = toNetworkGraph(smallView, everything(smallView));
    expect(graph.outEdges("kozlov", "art-164")).toHaveLength(2);
    expect(graph.inEdges("kozlov", "art-164")).toEqual([]);
  });

  it("leaves the view as it is", () => {
    const before = JSON.stringify(smallView);
    toNetworkGraph(smallView, everything(smallView));
    expect(JSON.stringify(smallView)).toBe(before);
  });
});
