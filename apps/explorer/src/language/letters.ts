// Whether names are given in the other letters too: the reader's choice, in every view, until it changes.
import { useSyncExternalStore } from "react";
import { keep, kept } from "./kept.ts";

const NAME = "letters";
const BOTH = "both";
const OWN = "own";

const listeners = new Set<() => void>();
let chosen: boolean | undefined;

/** Whether names are given in the other letters: as chosen, else as kept from last time. */
export function inBothLetters(): boolean {
  chosen ??= kept(NAME) === BOTH;
  return chosen;
}

/** Chooses whether they are, and keeps the choice. */
export function chooseLetters(both: boolean): void {
  chosen = both;
  keep(NAME, both ? BOTH : OWN);
  for (const listener of listeners) listener();
}

function onLetters(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether names are given in the other letters, for components. */
export const useLetters = (): boolean => useSyncExternalStore(onLetters, inBothLetters);
