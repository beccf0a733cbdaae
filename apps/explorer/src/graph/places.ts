// Where things are drawn: at the places that the view gives, or, where few of many are visible,
// at places of their own; and drawn out so that they fill the canvas they are on.
import { placeGraph, type LayoutGraph, type Places, type Point } from "@trialgraph/layout";
import type { GraphView } from "@trialgraph/model";
import { drawnEdges } from "./drawn-edges.ts";
import type { VisibleGraph } from "./visible.ts";

/** The most things that are placed anew without being asked: a few tens of milliseconds. */
const FEW = 70;

/** The share of all things below which the visible ones are placed anew without being asked. */
const SHARE = 0.5;

/** Whether so few of many things are visible that they are placed anew at once. */
export const areFew = ({ entities: all }: GraphView, { entities }: VisibleGraph): boolean =>
  entities.size <= FEW && entities.size <= all.length * SHARE;

/** The places of all entities as the view has them: no work is done. */
export const mapOf = ({ entities }: GraphView): Places =>
  new Map(entities.map(({ id, x, y }) => [id, { x, y }]));

/** What of a view is visible, as the layout takes it. */
export const layoutGraphOf = (view: GraphView, visible: VisibleGraph): LayoutGraph => ({
  nodes: [...visible.entities].map((id) => ({ id })),
  edges: drawnEdges(view, visible).map(({ subject, object }) => ({
    source: subject,
    target: object,
  })),
});

/**
 * Places by entity id: of all entities, as the view has them (no work is done), or of the visible
 * ones alone where they are few. The same visible graph always has the same places.
 */
export const placesOf = (view: GraphView, visible: VisibleGraph): Places =>
  areFew(view, visible) ? placeGraph(layoutGraphOf(view, visible)) : mapOf(view);

/** The box of places. */
export interface Bounds {
  readonly x: [number, number];
  readonly y: [number, number];
}

/** The box around places; a unit square where there are none. */
export function boundsOf(places: Places): Bounds {
  const points = [...places.values()];
  if (points.length === 0) return { x: [0, 1], y: [0, 1] };
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { x: [Math.min(...xs), Math.max(...xs)], y: [Math.min(...ys), Math.max(...ys)] };
}

/**
 * How much taller places are to be drawn to fill a canvas: 1 to 2.8, in tenths. Lines cross where they
 * crossed before, and nothing comes nearer to anything.
 */
export function stretchFor(places: Places, canvas: { width: number; height: number }): number {
  if (canvas.width <= 0 || canvas.height <= 0) return 1;
  const { x, y } = boundsOf(places);
  const aspect = (x[1] - x[0] + 120) / (y[1] - y[0] + 80);
  const wanted = (aspect * canvas.height) / canvas.width;
  return Math.round(Math.max(1, Math.min(2.8, wanted)) * 10) / 10;
}

/** Places drawn out upwards. */
export function stretched(places: Places, stretch: number): Places {
  return new Map([...places].map(([id, { x, y }]): [string, Point] => [id, { x, y: y * stretch }]));
}
