// The visible edges as roads: who is joined to whom, by which edges, whichever way they point.
import type { Edge, Id } from "@trialgraph/model";
import type { GraphIndex } from "../data/graph-index.ts";
import type { VisibleGraph } from "../graph/visible.ts";
import { byText } from "./by-text.ts";
import { byStrength, weaknessOf } from "./strength.ts";

/** All edges between two things, the strongest first, and how weak that one is. */
export interface Road {
  readonly to: Id;
  readonly edges: readonly Edge[];
  readonly weakness: number;
}

/** The roads from each thing, by the id they lead to; and how many edges each thing has. */
export interface Roads {
  readonly from: ReadonlyMap<Id, readonly Road[]>;
  readonly lines: ReadonlyMap<Id, number>;
}

function bundles(index: GraphIndex, { entities, edges }: VisibleGraph) {
  const byEnds = new Map<Id, Map<Id, Edge[]>>();
  const add = (from: Id, to: Id, edge: Edge) => {
    const near = byEnds.get(from) ?? new Map<Id, Edge[]>();
    near.set(to, [...(near.get(to) ?? []), edge]);
    byEnds.set(from, near);
  };
  for (const edge of index.view.edges) {
    const { id, subject, object } = edge;
    const isDrawn = edges.has(id) && entities.has(subject) && entities.has(object);
    if (!isDrawn || subject === object) continue;
    add(subject, object, edge);
    add(object, subject, edge);
  }
  return byEnds;
}

function toRoad(to: Id, between: readonly Edge[]): Road {
  const edges = between.toSorted(byStrength);
  return { to, edges, weakness: Math.min(...edges.map(weaknessOf)) };
}

/** The roads of what is visible. A thing joined to itself goes nowhere. */
export function toRoads(index: GraphIndex, visible: VisibleGraph): Roads {
  const from = new Map<Id, readonly Road[]>();
  const lines = new Map<Id, number>();
  for (const [id, near] of bundles(index, visible)) {
    const roads = [...near].map(([to, edges]) => toRoad(to, edges));
    from.set(
      id,
      roads.toSorted((a, b) => byText(a.to, b.to)),
    );
    lines.set(
      id,
      roads.reduce((sum, { edges }) => sum + edges.length, 0),
    );
  }
  return { from, lines };
}
