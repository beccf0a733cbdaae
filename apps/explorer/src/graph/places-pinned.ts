// Pins over places: what the reader has moved stands where it was put.
import type { Places } from "@trialgraph/layout";
import type { Id } from "@trialgraph/model";
import type { Spot } from "../state/desk.ts";
import { boundsOf, type Bounds } from "./places.ts";

/** The least that a pin may lead beyond the other places, in layout units. */
const LEAST_BEYOND = 200;

/** An axis, half as long again at both ends. */
function widened([from, to]: readonly [number, number]): readonly [number, number] {
  const beyond = Math.max((to - from) / 2, LEAST_BEYOND);
  return [from - beyond, to + beyond];
}

const between = (value: number, [from, to]: readonly [number, number]): number =>
  Math.min(to, Math.max(from, value));

/** The nearest spot to one that is not far away from all places: no pin makes a picture of emptiness. */
export const withinReach = ({ x, y }: Spot, bounds: Bounds): Spot => ({
  x: between(x, widened(bounds.x)),
  y: between(y, widened(bounds.y)),
});

/** Places with the pinned things at their pins. */
export function withPins(places: Places, pinned: Readonly<Record<Id, Spot>>): Places {
  const pins = Object.entries(pinned).filter(([id]) => places.has(id));
  if (pins.length === 0) return places;
  const bounds = boundsOf(places);
  return new Map([
    ...places,
    ...pins.map(([id, spot]): [Id, Spot] => [id, withinReach(spot, bounds)]),
  ]);
}
