// Between the camera of the state and what a canvas shows: the same shot on any size of screen. Pure.
import type { ViewFrame } from "../../graph/view-frame.ts";
import type { Shot } from "../../state/desk.ts";

/** The size of a canvas in pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** How far two shots may lie apart, in units, and be the same: an address holds tenths. */
const TOLERANCE = 0.11;

/** The shot that shows a frame: its middle, and how many units its shorter side spans. */
export const shotOf = ({ left, right, top, bottom }: ViewFrame): Shot => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
  span: Math.min(right - left, top - bottom),
});

/** What a shot shows on a canvas of a size: its shorter side spans the shot's span. */
export function frameOfShot({ x, y, span }: Shot, { width, height }: Size): ViewFrame {
  const unit = span / Math.max(Math.min(width, height), 1);
  const [across, up] = [(width * unit) / 2, (height * unit) / 2];
  return { left: x - across, right: x + across, top: y + up, bottom: y - up };
}

/** A shot of places drawn out upwards, for the shot of the places as they are. */
export const drawnOut = (shot: Shot, stretch: number): Shot => ({ ...shot, y: shot.y * stretch });

/** Whether two shots show the same, as far as an address can tell them apart. */
export function sameShot(a: Shot | undefined, b: Shot | undefined): boolean {
  if (!a || !b) return a === b;
  const apart = Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y), Math.abs(a.span - b.span));
  return a.of === b.of && apart <= TOLERANCE;
}
