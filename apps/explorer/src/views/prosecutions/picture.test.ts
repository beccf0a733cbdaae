import { describe, expect, it } from "vitest";
import { toGraphIndex } from "../../data/graph-index.ts";
import { graphOf } from "../../data/testing.ts";
import { everything } from "../../graph/visible.ts";
import { toNetworkGraph } from "../../graph/network-graph.ts";
import { toChain } from "./columns.ts";
import { toPicture, trailOf } from "./picture.ts";

const index = toGraphIndex(
  graphOf([
    { subject: "kozlov", relation: "PROSECUTED_BY", object: "government" },
    { subject: "kozlov", relation: "DEFENDANT_IN", object: "trial" },
    { subject: "kozlov", relation: "CONVICTED_OF", object: "art" },
    { subject: "party", relation: "CHARGED_WITH", object: "art" },
  ]),
);
const words = {
  column: (name: string) => `Column ${name}`,
  ending: ({ outcome }: { outcome: string }) => outcome,
};
const picture = toPicture(index, toChain(index, everything(index.view)), words);

describe("the picture of a chain", () => {
  it("places the columns from left to right, and no two things on each other", () => {
    const x = (id: string) => picture?.places.get(id)?.x ?? -1;
    const order = ["government", "trial", "kozlov", "art", "outcome-convicted"].map(x);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(x("party")).toBe(x("kozlov"));
    const spots = [...(picture?.places.values() ?? [])].map((spot) => `${spot.x} ${spot.y}`);
    expect(new Set(spots).size).toBe(spots.length);
  });

  it("draws the line to an outcome with the edge that bears it out", () => {
    const graph =
      picture && toNetworkGraph(picture.view, picture.visible, picture.places, picture.lines);
    const [line] = graph?.edges("kozlov", "outcome-convicted") ?? [];
    expect(line && graph?.getEdgeAttribute(line, "edge").id).toBe("kozlov|CONVICTED_OF|art");
  });

  it("draws heads along the columns, and each outcome as one", () => {
    const graph =
      picture && toNetworkGraph(picture.view, picture.visible, picture.places, picture.lines);
    const line = "kozlov|PROSECUTED_BY|government";
    expect(graph?.extremities(line)).toEqual(["government", "kozlov"]);
    expect(graph?.getEdgeAttribute(line, "edge").subject).toBe("kozlov");
    expect(graph?.getNodeAttribute("outcome-convicted", "kind")).toBe("Outcome");
    expect(graph?.getNodeAttribute("kozlov", "kind")).toBe("Person");
    expect([...(picture?.kinds ?? [])].toSorted()).not.toContain("Event");
  });

  it("has a heading above each column that is not empty", () => {
    expect(picture?.headings.map(({ text }) => text)).toEqual([
      "Column accuser",
      "Column proceeding",
      "Column accused",
      "Column charge",
      "Column outcome",
    ]);
  });

  it("leads from an outcome to the lines that tell it, and to nothing where it is not drawn", () => {
    const trail = (isStated: boolean) =>
      picture && trailOf(picture, { outcome: "convicted", isStated });
    expect(trail(true)).toEqual({
      kind: "trail",
      nodes: ["outcome-convicted", "kozlov"],
      edges: ["kozlov|CONVICTED_OF|art#outcome"],
    });
    expect(trail(false)).toBeUndefined();
  });

  it("is none where there is nothing to draw", () => {
    const none = { entities: new Set<string>(), edges: new Set<string>() };
    expect(toPicture(index, toChain(index, none), words)).toBeUndefined();
  });
});
