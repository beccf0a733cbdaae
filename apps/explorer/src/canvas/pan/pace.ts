// Whether a pan draws every picture anew or moves the one that is there: whichever keeps up. Pure.

/**
 * What pictures took lately, in milliseconds from one to the next. Drawing goes on while it keeps up;
 * a machine that falls behind moves for a while, and then tries to draw again.
 */
export type Pace =
  | { readonly kind: "drawing"; readonly frames: readonly number[] }
  | { readonly kind: "moving"; readonly untilMs: number };

/** Where so many of so many pictures are late, they are moved; what late is, in milliseconds. */
const LATE_COUNT = 3;
const WINDOW = 5;
const LATE_MS = 26;

/** How long a machine that fell behind is not asked to draw every picture, in milliseconds. */
const PATIENCE_MS = 20_000;

/** How far a picture is moved at most before it is drawn again, in pixels: more would show its edge. */
export const FURTHEST = 120;

/** Nothing is known of the machine yet. */
export const freshPace: Pace = { kind: "drawing", frames: [] };

/** The pace after another picture was drawn, which took so long, at a time. */
export function paceAfter(pace: Pace, tookMs: number, nowMs: number): Pace {
  if (pace.kind === "moving") return nowMs < pace.untilMs ? pace : freshPace;
  const frames = [...pace.frames, tookMs].slice(-WINDOW);
  const isLate = frames.filter((each) => each > LATE_MS).length >= LATE_COUNT;
  return isLate ? { kind: "moving", untilMs: nowMs + PATIENCE_MS } : { kind: "drawing", frames };
}

/** Whether a picture that would be moved so far is moved at all, or drawn. */
export const isMoved = (pace: Pace, x: number, y: number): boolean =>
  pace.kind === "moving" && Math.abs(x) <= FURTHEST && Math.abs(y) <= FURTHEST;
