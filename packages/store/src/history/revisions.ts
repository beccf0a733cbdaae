// The chain of versions: which followed which, back to the one that a link is pinned to.

/** One step of the chain: the load that made `version` out of `previous`. */
export interface Step {
  readonly id: string;
  readonly previous: string;
  readonly version: string;
}

/** Where a version stands in the chain: its whole name, and the steps since, the newest first. */
export interface Found<T extends Step> {
  readonly version: string;
  readonly steps: readonly T[];
}

/**
 * Walks back from the current version to the newest one that begins with `since`. `steps` are newest
 * first; a step that does not lead to the one after it ends the walk (a load that kept no record
 * came between). Undefined where no version on the way begins so.
 */
export function stepsSince<T extends Step>(
  steps: readonly T[],
  current: string,
  since: string,
): Found<T> | undefined {
  let version = current;
  for (const [taken, step] of steps.entries()) {
    if (version.startsWith(since)) return { version, steps: steps.slice(0, taken) };
    if (step.version !== version) return undefined;
    version = step.previous;
  }
  return version.startsWith(since) ? { version, steps } : undefined;
}

/** How many revisions a store keeps. */
export const KEPT_REVISIONS = 200;

const DIGITS = 12;
const toId = (number: number): string => String(Math.max(number, 0)).padStart(DIGITS, "0");

/** The id after the last one, and the oldest id to keep then: numbers, as text in the same order. */
export function nextId(last: string | undefined): { readonly id: string; readonly oldest: string } {
  const number = last === undefined ? 1 : Number(last) + 1;
  return { id: toId(number), oldest: toId(number - KEPT_REVISIONS + 1) };
}
