// The one store of the state: the address bar. Every action is a history entry, so Back undoes it.
import { transition, type Action, type AppState } from "../state/app-state.ts";
import { fromAddress, toAddress, type ReadAddress } from "../state/address.ts";

/** What the address says; `moved` once the reader has done something since the page was loaded. */
export interface Located extends ReadAddress {
  readonly moved: boolean;
}

/** A store over `window.history`, in the shape of useSyncExternalStore. */
export interface LocationStore {
  readonly get: () => Located;
  readonly subscribe: (listener: () => void) => () => void;
  readonly go: (action: Action) => void;
  readonly hrefOf: (action: Action) => string;
}

function read(root: URL): ReadAddress {
  const { pathname, search } = window.location;
  const below = pathname.startsWith(root.pathname) ? pathname.slice(root.pathname.length) : "";
  return fromAddress(below, search);
}

/** Opens the store for a site whose front page is at `root`. */
export function openLocationStore(root: URL): LocationStore {
  let current: Located = { ...read(root), moved: false };
  const listeners = new Set<() => void>();
  const set = (next: ReadAddress) => {
    current = { ...next, moved: true };
    for (const listener of listeners) listener();
  };
  const hrefFor = (state: AppState) => new URL(toAddress(state) || ".", root).href;
  window.addEventListener("popstate", () => set(read(root)));
  return {
    get: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    go: (action) => {
      const state = transition(current.state, action);
      const href = hrefFor(state);
      if (href !== window.location.href) window.history.pushState(null, "", href);
      set({ state, problems: [] });
    },
    hrefOf: (action) => hrefFor(transition(current.state, action)),
  };
}
