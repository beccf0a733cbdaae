// Undo and redo: the states before and after the one that is shown, as one line that is walked along.
// Pure.
import type { Action, AppState } from "../../state/app-state.ts";

/** What is said to have been done. */
export type Deed = Exclude<Action["kind"], "together">;

/** What was done, and the state on the other side of it. */
interface Step {
  readonly deed: Deed;
  readonly state: AppState;
}

/** The last walk along the line: which way, and what was taken back or done again. */
interface Turn {
  readonly kind: "undone" | "redone";
  readonly deed: Deed;
}

/**
 * The steps that can be undone and redone, the nearest last; and the `turn` just taken, until
 * something else is done.
 */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  readonly turn?: Turn;
}

/** A state with the history as it is there. */
export interface Moment {
  readonly state: AppState;
  readonly history: History;
}

/** How many steps are kept. */
export const KEPT = 200;

/** Nothing to undo or redo. */
export const noHistory: History = { past: [], future: [] };

/** What an action is told as: several at once as the first of them. */
export function deedOf(action: Action): Deed {
  return action.kind === "together" ? deedOf(action.actions[0]) : action.kind;
}

/** The history after something was done to a state: what was undone before is forgotten. */
export const done = ({ past }: History, deed: Deed, state: AppState): History => ({
  past: [...past.slice(1 - KEPT), { deed, state }],
  future: [],
});

/** The state before the last step; `undefined` where there is none. */
export function undone({ past, future }: History, state: AppState): Moment | undefined {
  const step = past.at(-1);
  if (!step) return undefined;
  const { deed } = step;
  const turn: Turn = { kind: "undone", deed };
  const history = { past: past.slice(0, -1), future: [...future, { deed, state }], turn };
  return { state: step.state, history };
}

/** The state before the last undoing; `undefined` where nothing was undone. */
export function redone({ past, future }: History, state: AppState): Moment | undefined {
  const step = future.at(-1);
  if (!step) return undefined;
  const { deed } = step;
  const turn: Turn = { kind: "redone", deed };
  const history = { past: [...past, { deed, state }], future: future.slice(0, -1), turn };
  return { state: step.state, history };
}

type Walk = typeof undone;

/** Walks one way until a state is found. */
function walked(moment: Moment, walk: Walk, isThere: (state: AppState) => boolean) {
  let next = walk(moment.history, moment.state);
  while (next && !isThere(next.state)) next = walk(next.history, next.state);
  return next;
}

/**
 * The nearest moment whose state is the one asked for, first looked for among those before (`back`) or
 * after: what the browser's own Back and Forward lead to. `undefined` where it was never there.
 */
export function revisited(
  moment: Moment,
  back: boolean,
  isThere: (state: AppState) => boolean,
): Moment | undefined {
  const [first, second] = back ? [undone, redone] : [redone, undone];
  return walked(moment, first, isThere) ?? walked(moment, second, isThere);
}
