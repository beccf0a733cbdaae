import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toNetworkGraph } from "../../graph/network-graph.ts";
import { edge, entity, smallView, viewOf } from "../../graph/testing.ts";
import { everything } from "../../graph/visible.ts";
import { nothing, selectEntity, selectPair } from "../../state/selection.ts";
import { linesAround } from "./lines-around.ts";
import { isOn, settled, startOf, walked, walkFrom, type Stride } from "./walk.ts";

const graph = toNetworkGraph(smallView, everything(smallView));
const reported = "hrf|REPORTED_ON|kozlov";
const charged = "kozlov|CHARGED_WITH|art-164";
const convicted = "kozlov|CONVICTED_OF|art-164";
const other = "kozlov|CHARGED_WITH|art-170";

describe("linesAround", () => {
  it("goes clockwise from the top, each line once", () => {
    expect(linesAround(graph, "kozlov").map(({ id }) => id)).toEqual([
      reported,
      charged,
      convicted,
      other,
    ]);
    expect(linesAround(graph, "alone")).toEqual([]);
  });

  it("meets lines to the same node from left to right, from either end", () => {
    const there = linesAround(graph, "kozlov").map(({ id }) => id);
    const here = linesAround(graph, "art-164").map(({ id }) => id);
    expect(here).toEqual(there.filter((id) => here.includes(id)).toReversed());
  });

  it("has a line from a thing to itself once", () => {
    const view = viewOf([entity("a", "Person")], [edge("a", "RELATED_TO", "a")]);
    const loop = toNetworkGraph(view, everything(view));
    expect(linesAround(loop, "a").map(({ other: end }) => end)).toEqual(loop.size ? ["a"] : []);
  });
});

describe("walked", () => {
  const walk = (...strides: readonly Stride[]) =>
    strides.reduce((at, stride) => walked(at, stride, graph), walkFrom("kozlov"));

  it("goes round the lines of a node and begins again", () => {
    expect(walk("next").line).toBe(reported);
    expect(walk("previous").line).toBe(other);
    expect(walk("next", "next", "next", "next", "next").line).toBe(reported);
    expect([walk("first").line, walk("last").line]).toEqual([reported, other]);
  });

  it("follows a line to its other end, and goes on from the line it came by", () => {
    const there = walk("next", "next", "follow");
    expect(there).toEqual({ node: "art-164", trail: [{ node: "kozlov", line: charged }] });
    expect(walked(there, "next", graph).line).toBe(convicted);
    expect(walk("follow").line).toBe(reported);
  });

  it("goes back the way it came, and no further than where it began", () => {
    const there = walk("next", "follow");
    expect(there.node).toBe("hrf");
    const back = walked(there, "back", graph);
    expect(back).toEqual({ node: "kozlov", line: reported, trail: [] });
    const begun = walked(back, "back", graph);
    expect(begun).toEqual(walkFrom("kozlov"));
    expect(walked(begun, "back", graph)).toBe(begun);
    expect(walked(begun, "leave", graph)).toBe(begun);
  });

  it("stays where there are no lines", () => {
    const alone = walkFrom("alone");
    for (const stride of ["next", "previous", "first", "last", "follow", "back"] as const) {
      expect(walked(alone, stride, graph)).toEqual(alone);
    }
  });

  it("always stands on a line of its node, and back undoes all that was followed", () => {
    const strides = fc.array(
      fc.constantFrom<Stride>("next", "previous", "first", "last", "follow", "back", "leave"),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(strides, (given) => {
        let at = walk(...given);
        const ends = at.line === undefined ? [at.node] : graph.extremities(at.line);
        expect(ends).toContain(at.node);
        for (let i = 0; i <= 2 * given.length; i += 1) at = walked(at, "back", graph);
        expect(at).toEqual(walkFrom("kozlov"));
      }),
    );
  });
});

describe("a walk on another picture", () => {
  it("begins on what is selected, else on the busiest node", () => {
    expect(startOf(graph, nothing)).toEqual(walkFrom("kozlov"));
    expect(startOf(graph, selectEntity("alone"))).toEqual(walkFrom("alone"));
    expect(startOf(graph, selectEntity("gone"))).toEqual(walkFrom("kozlov"));
    const pair = startOf(graph, selectPair("kozlov", "art-164", convicted));
    expect(pair).toEqual({ node: "kozlov", line: convicted, trail: [] });
    expect(startOf(toNetworkGraph(viewOf([], []), everything(viewOf([], []))), nothing)).toBe(
      undefined,
    );
  });

  it("keeps what is still drawn, and steps back from what is not", () => {
    const all = everything(smallView);
    const there = walked(walked(walkFrom("kozlov"), "next", graph), "follow", graph);
    expect(settled(there, graph, nothing)).toBe(there);
    const entities = new Set([...all.entities].filter((id) => id !== "hrf"));
    const less = toNetworkGraph(smallView, { ...all, entities });
    expect(settled(there, less, nothing)).toEqual(walkFrom("kozlov"));
    expect(settled({ ...walkFrom("kozlov"), line: reported }, less, nothing)).toEqual(
      walkFrom("kozlov"),
    );
    expect(settled(walkFrom("hrf"), less, nothing)).toEqual(walkFrom("kozlov"));
  });

  it("knows whether it stands on the selection", () => {
    expect(isOn(selectEntity("hrf"), walkFrom("hrf"))).toBe(true);
    expect(isOn(selectEntity("hrf"), walkFrom("kozlov"))).toBe(false);
    expect(isOn(nothing, walkFrom("kozlov"))).toBe(false);
    const pair = selectPair("kozlov", "art-164", convicted);
    expect(isOn(pair, { ...walkFrom("kozlov"), line: convicted })).toBe(true);
    expect(isOn(pair, { ...walkFrom("kozlov"), line: charged })).toBe(false);
  });
});
