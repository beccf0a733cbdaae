// Nodes on a page as bodies that take room: a disc, and beside it the name of the most connected.
import type { Component } from "../components.ts";
import { degreesOf } from "../degrees.ts";
import { roomOf } from "../room.ts";
import type { Point } from "../types.ts";

/** A node on a page, in pixels, y downwards. `side` is where the middle of its name is from its own. */
export interface Body {
  x: number;
  y: number;
  side: Point;
  readonly radius: number;
  /** The room of its name; without extent where it has none. */
  readonly name: { readonly width: number; readonly height: number };
  readonly home: Point;
}

/** The page: what a canvas on a desk has for nodes at least, in pixels. */
export const PAGE = { width: 576, height: 610 };

/** Nodes on a page are small, in pixels: so much, and more with the root of their degree. */
const RADIUS = 2;
const GROWTH = 0.75;
const MOST = 8;

/** The height of a name's room, and how much wider than its text that is, in pixels. */
const NAME_HEIGHT = 25;
const NAME_MARGIN = 12;

/** The least degree, and the largest share of all nodes, that have room for a name. */
const LEAST_DEGREE = 9;
const SHARE = 0.06;

/** What stays free between two discs, in pixels. */
export const GAP = 4.5;

function prominentOf({ nodes }: Component, degrees: readonly number[]): ReadonlySet<number> {
  const heavy = nodes
    .map(({ weight }, number) => ({ number, weight: weight ?? degrees[number] ?? 0 }))
    .filter(({ weight }) => weight >= LEAST_DEGREE)
    .toSorted((a, b) => b.weight - a.weight || a.number - b.number);
  return new Set(heavy.slice(0, Math.ceil(nodes.length * SHARE)).map(({ number }) => number));
}

/** The bodies of a graph's nodes at points, in the graph's order. */
export function bodiesOf(graph: Component, points: readonly Point[]): readonly Body[] {
  const degrees = degreesOf(graph);
  const prominent = prominentOf(graph, degrees);
  return graph.nodes.map((node, number) => {
    const home = points[number] ?? { x: 0, y: 0 };
    const radius = Math.min(MOST, RADIUS + GROWTH * Math.sqrt(degrees[number] ?? 0));
    const isNamed = prominent.has(number);
    const name = isNamed
      ? { width: roomOf(node) + NAME_MARGIN, height: NAME_HEIGHT }
      : { width: 0, height: 0 };
    return { ...home, home, radius, name, side: { x: 0, y: 0 } };
  });
}

/** Whether a body has room for its name. */
export const isNamed = ({ name }: Body): boolean => name.width > 0;

/** Where the name of a body may be: below, above, to the right, to the left, or half and half. */
function sidesOf({ radius, name: { width, height } }: Body): readonly Point[] {
  const [across, down] = [radius + 3 + width / 2, radius + 1 + height / 2];
  return [
    { x: 0, y: down },
    { x: 0, y: -down },
    { x: across, y: 0 },
    { x: -across, y: 0 },
    { x: across / 2, y: down },
    { x: -across / 2, y: down },
    { x: across / 2, y: -down },
    { x: -across / 2, y: -down },
  ];
}

/** How deep a disc at a point is in a body's name, along both axes; outside where one is negative. */
export function depthIn(owner: Body, { x, y }: Point, radius: number): Point {
  const { name, side } = owner;
  return {
    x: name.width / 2 + radius + 2 - Math.abs(x - owner.x - side.x),
    y: name.height / 2 + radius - Math.abs(y - owner.y - side.y),
  };
}

/** Whether a disc at a point lies on a body's name. */
export const isOnName = ({ x, y, side, name }: Body, at: Point, radius: number): boolean =>
  Math.abs(at.x - x - side.x) < name.width / 2 + radius + 2 &&
  Math.abs(at.y - y - side.y) < name.height / 2 + radius;

/** How deep the names of two bodies are in each other, along both axes. */
export const namesDepth = (a: Body, b: Body): Point => ({
  x: (a.name.width + b.name.width) / 2 - Math.abs(b.x + b.side.x - a.x - a.side.x),
  y: (a.name.height + b.name.height) / 2 + 2 - Math.abs(b.y + b.side.y - a.y - a.side.y),
});

/** Whether the names of two bodies overlap. */
export function namesMeet(a: Body, b: Body): boolean {
  const { x, y } = namesDepth(a, b);
  return x > 0 && y > 0;
}

/** How far names may reach over the sides of the page, in pixels, and what more than that costs. */
const OVER = 66;
const OUTSIDE_COST = 4;

function outside({ x, side, name: { width } }: Body): number {
  const middle = x + side.x;
  const isOut = middle - width / 2 < -OVER || middle + width / 2 > PAGE.width + OVER;
  return isOut ? OUTSIDE_COST : 0;
}

/** How much worse the next side is in the order in which sides are liked. */
const ORDER_COST = 0.3;

/** Turns a body's name to one of so many sides: where the least is in its way. */
export function chooseSide(owner: Body, bodies: readonly Body[], count: number): void {
  let least = Number.POSITIVE_INFINITY;
  let best = owner.side;
  for (const [i, side] of sidesOf(owner).slice(0, count).entries()) {
    owner.side = side;
    const inTheWay = bodies.filter(
      (other) =>
        other !== owner &&
        (isOnName(owner, other, other.radius) || (isNamed(other) && namesMeet(owner, other))),
    );
    const cost = inTheWay.length + outside(owner) + i * ORDER_COST;
    if (cost < least) [best, least] = [side, cost];
  }
  owner.side = best;
}
