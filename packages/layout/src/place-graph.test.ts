import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MIN_DISTANCE, placeGraph, type LayoutGraph, type Places } from "./index.ts";

const idArb = fc.stringMatching(/^[a-z]{1,6}$/);

const graphArb: fc.Arbitrary<LayoutGraph> = fc.uniqueArray(idArb, { maxLength: 24 }).chain((ids) =>
  fc.record({
    nodes: fc.constant(ids.map((id) => ({ id }))),
    edges:
      ids.length === 0
        ? fc.constant([])
        : fc.array(
            fc.record({ source: fc.constantFrom(...ids), target: fc.constantFrom(...ids) }),
            { maxLength: 60 },
          ),
  }),
);

const shuffledArb = graphArb.chain((graph) =>
  fc.record({
    graph: fc.constant(graph),
    nodes: fc.shuffledSubarray([...graph.nodes], { minLength: graph.nodes.length }),
    edges: fc.shuffledSubarray([...graph.edges], { minLength: graph.edges.length }),
  }),
);

const extent = (places: Places) => {
  const [xs, ys] = [[...places.values()].map(({ x }) => x), [...places.values()].map(({ y }) => y)];
  return {
    middle: [(Math.max(...xs) + Math.min(...xs)) / 2, (Math.max(...ys) + Math.min(...ys)) / 2],
    width: Math.max(...xs) - Math.min(...xs),
    height: Math.max(...ys) - Math.min(...ys),
  };
};

/** A graph with hubs: node i hangs on a node of a lower number. */
function hubs(order: number, size: number): LayoutGraph {
  const nodes = Array.from({ length: order }, (_, i) => ({ id: `n${i}` }));
  const edges = Array.from({ length: size }, (_, i) => ({
    source: `n${(i % (order - 1)) + 1}`,
    target: `n${(i * i * 7 + i) % Math.min((i % (order - 1)) + 1, 12)}`,
  }));
  return { nodes, edges };
}

describe("placeGraph", () => {
  it("places every node once, at finite hundredths, none nearer than the least distance", () => {
    fc.assert(
      fc.property(graphArb, (graph) => {
        const places = placeGraph(graph);
        const points = [...places.values()];
        expect([...places.keys()]).toEqual(graph.nodes.map(({ id }) => id).toSorted());
        for (const { x, y } of points) {
          expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
          expect(Math.round(x * 100) / 100).toBe(x);
        }
        points.forEach((a, i) => {
          for (const b of points.slice(i + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(MIN_DISTANCE - 0.02);
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same places whatever the order of nodes and edges", () => {
    fc.assert(
      fc.property(shuffledArb, ({ graph, nodes, edges }) => {
        expect([...placeGraph({ nodes, edges })]).toEqual([...placeGraph(graph)]);
      }),
      { numRuns: 40 },
    );
  });

  it("is around the origin", () => {
    const { middle } = extent(placeGraph(hubs(40, 60)));
    expect(Math.abs(middle[0] ?? 1)).toBeLessThan(0.02);
    expect(Math.abs(middle[1] ?? 1)).toBeLessThan(0.02);
  });

  it("fills a page of about 16 to 10", () => {
    const { width, height } = extent(placeGraph(hubs(120, 200)));
    expect(width / height).toBeGreaterThan(1.4);
    expect(width / height).toBeLessThan(1.8);
  });

  it("puts a lone node at the origin and takes an empty graph", () => {
    expect([...placeGraph({ nodes: [{ id: "a" }], edges: [] })]).toEqual([["a", { x: 0, y: 0 }]]);
    expect(placeGraph({ nodes: [], edges: [] }).size).toBe(0);
  });

  it("passes over self-loops, repeated edges, and edges to what is not there", () => {
    const nodes = [{ id: "a" }, { id: "b" }, { id: "c" }];
    const plain = { nodes, edges: [{ source: "a", target: "b" }] };
    const noisy = [
      { source: "b", target: "a" },
      { source: "a", target: "b" },
      { source: "c", target: "c" },
      { source: "c", target: "nobody" },
    ];
    expect([...placeGraph({ nodes, edges: noisy })]).toEqual([...placeGraph(plain)]);
  });

  it("keeps joined nodes nearer to each other than others on average", () => {
    const graph = hubs(60, 60);
    const places = placeGraph(graph);
    const far = (a: string, b: string) => {
      const [from, to] = [places.get(a), places.get(b)];
      return from && to ? Math.hypot(from.x - to.x, from.y - to.y) : Number.NaN;
    };
    const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    const joined = mean(graph.edges.map(({ source, target }) => far(source, target)));
    const ids = graph.nodes.map(({ id }) => id);
    const any = mean(ids.flatMap((a) => ids.filter((b) => b !== a).map((b) => far(a, b))));
    expect(joined).toBeLessThan(any * 0.8);
  });

  it("keeps all that where there are too many nodes to read at once", () => {
    const { nodes, edges } = hubs(150, 260);
    const places = placeGraph({ nodes, edges });
    const points = [...places.values()];
    points.forEach((a, i) => {
      for (const b of points.slice(i + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(MIN_DISTANCE - 0.02);
      }
    });
    const turned = placeGraph({ nodes: nodes.toReversed(), edges: edges.toReversed() });
    expect([...turned]).toEqual([...places]);
  });
});
