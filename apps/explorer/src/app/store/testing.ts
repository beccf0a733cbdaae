// A browser for the tests of the store: an address bar, entries, Back and Forward.
import { vi } from "vitest";

/** Where the site is that the browser has open. */
export const root = new URL("http://localhost/below/");

/** A browser as far as the store knows one: an address bar, entries, Back and Forward. */
export function openBrowser(first: string) {
  let entries: { readonly href: string; readonly state: unknown }[] = [
    { href: first, state: null },
  ];
  let open = 0;
  const listeners: (() => void)[] = [];
  const travel = (by: number) => {
    if (entries[open + by] === undefined) return;
    open += by;
    for (const listener of listeners) listener();
  };
  const here = () => new URL(entries[open]?.href ?? first);
  const history = {
    get state() {
      return entries[open]?.state;
    },
    pushState: (state: unknown, _: string, href: string) => {
      entries = [...entries.slice(0, open + 1), { href, state }];
      open += 1;
    },
    replaceState: (state: unknown, _: string, href: string) => {
      if (new URL(href).origin !== root.origin) throw new Error("another origin");
      entries = entries.with(open, { href, state });
    },
  };
  vi.stubGlobal("window", {
    get location() {
      return here();
    },
    history,
    addEventListener: (_: string, listener: () => void) => listeners.push(listener),
  });
  return {
    href: () => here().href,
    back: () => travel(-1),
    forward: () => travel(1),
    count: () => entries.length,
  };
}
