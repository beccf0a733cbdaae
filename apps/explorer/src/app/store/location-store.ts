// The one store of the state: the address bar, and the steps that can be undone. Every action but a
// camera movement is an entry of the browser's history too.
import { z } from "zod";
import { transition, type Action, type AppState } from "../../state/app-state.ts";
import { fromAddress, toAddress, type ReadAddress } from "../../state/address/index.ts";
import {
  deedOf,
  done,
  noHistory,
  redone,
  revisited,
  undone,
  type Deed,
  type History,
  type Moment,
} from "./history.ts";

/**
 * What the address says; `moved` once the reader has done something since the page was loaded;
 * `madeFrom` is the beginning of the data version that the first address was made from.
 */
export interface Located {
  readonly state: AppState;
  readonly problem?: string;
  readonly moved: boolean;
  readonly history: History;
  readonly madeFrom?: string;
}

/** A store over `window.history`, in the shape of useSyncExternalStore. */
export interface LocationStore {
  readonly get: () => Located;
  readonly subscribe: (listener: () => void) => () => void;
  readonly go: (action: Action) => void;
  /** Completes what was done last: no step of its own, and undone with it. */
  readonly settle: (action: Action) => void;
  readonly hrefOf: (action: Action) => string;
  readonly undo: () => void;
  readonly redo: () => void;
  /**
   * Pins addresses to a data version, from now on. The address that a reader has opened keeps the
   * version that it was made from until something is done: opened again, it tells the same.
   */
  readonly pinTo: (version: string) => void;
}

function read(root: URL): ReadAddress {
  const { pathname, search } = window.location;
  const below = pathname.startsWith(root.pathname) ? pathname.slice(root.pathname.length) : "";
  return fromAddress(below, search);
}

function firstLocated(root: URL): Located {
  const { version, ...first } = read(root);
  return { ...first, moved: false, history: noHistory, ...(version && { madeFrom: version }) };
}

const Entry = z.object({ at: z.int().min(0) });

/** Which entry of the browser's history is open, counted by ourselves; 0 where we did not make it. */
const entryNumber = (): number => Entry.safeParse(window.history.state).data?.at ?? 0;

/** Keeps the address bar at an address: by a new entry, or in the place of the one that is open. */
function setAddress(href: string, how: "push" | "replace"): void {
  const at = entryNumber();
  if (href === window.location.href) return;
  if (how === "push") window.history.pushState({ at: at + 1 }, "", href);
  else window.history.replaceState({ at }, "", href);
}

/** Moving the camera is a step of its own, but no entry of the browser's history. */
const howToShow = (deed: Deed): "push" | "replace" => (deed === "camera" ? "replace" : "push");

const isSame = (a: AppState, b: AppState): boolean => toAddress(a) === toAddress(b);

/**
 * The moment that the browser's Back or Forward led to: one that was there before, with what can be
 * undone and redone from it; else a new step.
 */
function travelled({ state, history }: Moment, back: boolean, { state: to, problem }: ReadAddress) {
  const known = problem === undefined;
  const there = known ? revisited({ state, history }, back, (each) => isSame(each, to)) : undefined;
  if (!there) return { state: to, history: done(history, "open", state) };
  const { past, future } = there.history;
  return { state: there.state, history: { past, future } };
}

/** Opens the store for a site whose front page is at `root`. */
export function openLocationStore(root: URL): LocationStore {
  let current = firstLocated(root);
  let at = entryNumber();
  let pinned: string | undefined;
  const listeners = new Set<() => void>();
  const hrefFor = (state: AppState) => new URL(toAddress(state, pinned) || ".", root).href;
  const set = ({ state, history }: Moment, problem?: string) => {
    const { madeFrom } = current;
    at = entryNumber();
    current = {
      state,
      history,
      moved: true,
      ...(problem !== undefined && { problem }),
      ...(madeFrom && { madeFrom }),
    };
    for (const listener of listeners) listener();
  };
  const show = (moment: Moment, how: "push" | "replace") => {
    setAddress(hrefFor(moment.state), how);
    set(moment);
  };
  const step = (to: typeof undone) => {
    const next = to(current.history, current.state);
    if (next) show(next, next.history.turn ? howToShow(next.history.turn.deed) : "push");
  };
  window.addEventListener("popstate", () => {
    const asked = read(root);
    const isHere = asked.problem === undefined && isSame(asked.state, current.state);
    if (isHere) at = entryNumber();
    else set(travelled(current, entryNumber() < at, asked), asked.problem);
  });
  return {
    get: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    go: (action) => {
      const { state, history } = current;
      const next = transition(state, action);
      if (isSame(next, state) && current.problem === undefined) return;
      const deed = deedOf(action);
      show({ state: next, history: done(history, deed, state) }, howToShow(deed));
    },
    settle: (action) => {
      const { state, history } = current;
      const next = transition(state, action);
      if (!isSame(next, state)) show({ state: next, history }, "replace");
    },
    hrefOf: (action) => hrefFor(transition(current.state, action)),
    undo: () => step(undone),
    redo: () => step(redone),
    pinTo: (version) => {
      const isFirst = pinned === undefined;
      pinned = version;
      if (isFirst && !version.startsWith(current.madeFrom ?? "")) return;
      window.history.replaceState({ at: entryNumber() }, "", hrefFor(current.state));
    },
  };
}
