import type { Edge, Id } from "@trialgraph/model";
import { describe, expect, it } from "vitest";
import { edge } from "../graph/testing.ts";
import { everything } from "../graph/visible.ts";
import { findPaths } from "./find-paths.ts";
import { weaknessOf } from "./strength.ts";
import { indexOf } from "./testing.ts";

const supported = { standing: "supported", origins: 2 } as const;
const alleged = { certainty: "alleged" } as const;

const join = (a: Id, b: Id, more: Partial<Edge> = {}): Edge => edge(a, "AFFILIATED_WITH", b, more);

const waysIn = (edges: readonly Edge[], limit?: number): readonly string[] => {
  const index = indexOf(edges);
  return findPaths(index, everything(index.view), "a", "z", limit).map(({ nodes }) =>
    nodes.join(""),
  );
};

describe("the order of paths", () => {
  it("begins with the fewest hops, however weak", () => {
    const edges = [join("a", "z", alleged), join("a", "b", supported), join("b", "z", supported)];
    expect(waysIn(edges)).toEqual(["az", "abz"]);
  });

  it("prefers the path whose weakest hop is strongest to the one with the smaller sum", () => {
    const edges = [
      join("a", "b", supported),
      join("b", "z", alleged),
      join("a", "c", { ...supported, ...alleged }),
      join("c", "z", { ...supported, ...alleged }),
    ];
    expect(waysIn(edges)).toEqual(["acz", "abz"]);
  });

  it("is exact where a way that is weaker so far is the better one in the end", () => {
    const upTo = [
      join("a", "b", { ...supported, ...alleged }),
      join("b", "m", { ...supported, ...alleged }),
      join("a", "c", supported),
      join("c", "m", alleged),
    ];
    expect(waysIn([...upTo, join("m", "z", supported)])).toEqual(["abmz", "acmz"]);
    expect(waysIn([...upTo, join("m", "z", { standing: "disputed" })])).toEqual(["acmz", "abmz"]);
  });

  it("is exact among alternatives that leave a weak way late", () => {
    const edges = [
      join("a", "r", { standing: "disputed" }),
      ...["x", "q"].map((via) => join("r", via, supported)),
      join("x", "z", supported),
      join("q", "z", alleged),
      join("r", "p", { ...supported, ...alleged }),
      join("p", "z", { ...supported, ...alleged }),
    ];
    expect(waysIn(edges)).toEqual(["arxz", "arqz", "arpz"]);
    expect(waysIn(edges, 2)).toEqual(["arxz", "arqz"]);
  });

  it("passes things with few lines rather than hubs, and goes by ids last", () => {
    const edges = [
      ...["b", "c", "d"].flatMap((via) => [join("a", via), join(via, "z")]),
      join("b", "x"),
    ];
    expect(waysIn(edges)).toEqual(["acz", "adz", "abz"]);
  });
});

describe("a path", () => {
  const index = indexOf([
    join("a", "b", { ...supported, id: "strong" }),
    join("b", "a", { id: "single" }),
    join("c", "b", { id: "weak", ...alleged }),
    edge("c", "LEADS", "z", { id: "shown" }),
    edge("c", "MEMBER_OF", "z", { id: "covered", sensitive: true, origins: 3 }),
  ]);
  const [path] = findPaths(index, everything(index.view), "a", "z");

  it("tells all edges of a hop, the strongest first, those to be covered after their equals", () => {
    expect(path?.hops.map(({ edges }) => edges.map(({ id }) => id))).toEqual([
      ["strong", "single"],
      ["weak"],
      ["shown", "covered"],
    ]);
  });

  it("marks its weakest hop", () => {
    expect(path?.hops.map(({ weakest }) => weakest)).toEqual([false, true, false]);
  });

  it("is not looked for further away than it says anything", () => {
    const row = "abcdefz".split("");
    const edges = row.slice(1).map((id, i) => join(row[i] ?? "", id));
    expect(waysIn(edges)).toEqual([]);
    expect(waysIn([...edges.slice(1), join("a", "c")])).toEqual(["acdefz"]);
  });

  it("goes nowhere from a thing to itself, or from what is not shown", () => {
    expect(findPaths(index, everything(index.view), "a", "a")).toEqual([]);
    const { edges } = everything(index.view);
    expect(findPaths(index, { entities: new Set(["b", "z"]), edges }, "a", "z")).toEqual([]);
  });
});

describe("weakness", () => {
  it.each([
    [{ standing: "supported", certainty: "stated" }, 0],
    [{ standing: "single-source", certainty: "stated" }, 1],
    [{ standing: "supported", certainty: "alleged" }, 2],
    [{ standing: "single-source", certainty: "feared" }, 3],
    [{ standing: "disputed", certainty: "stated" }, 4],
    [{ standing: "disputed", certainty: "opinion" }, 5],
    [{ standing: "denied", certainty: "negative" }, 6],
  ] as const)("of %o is %i", (more, weakness) => {
    expect(weaknessOf(join("a", "b", more))).toBe(weakness);
  });
});
