// Recent items, kept in the browser where it lets us.
import { useMemo, useState } from "react";
import { useShown } from "../../app/explorer-context.ts";
import type { Found } from "./groups.ts";
import {
  foundAgain,
  parseRecents,
  toRecent,
  withoutRecent,
  withRecent,
  type Recent,
} from "./recents.ts";

const KEY = "trialgraph-recent";

function kept(): readonly Recent[] {
  try {
    return parseRecents(window.localStorage.getItem(KEY));
  } catch {
    return [];
  }
}

function keep(recents: readonly Recent[]): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(recents));
  } catch {
    // Without storage the items last as long as the page: that is all that can be done.
  }
}

/** What was chosen lately, and how that changes. */
export interface Recents {
  readonly items: readonly Found[];
  readonly remember: (found: Found) => void;
  readonly forget: (found: Found) => void;
  readonly clear: () => void;
}

/** The recent items of this browser. */
export function useRecents(): Recents {
  const { index } = useShown();
  const [recents, setRecents] = useState(kept);
  const set = (next: readonly Recent[]) => {
    setRecents(next);
    keep(next);
  };
  return {
    items: useMemo(() => foundAgain(index, recents), [index, recents]),
    remember: (found) => set(withRecent(kept(), toRecent(found))),
    forget: (found) => set(withoutRecent(kept(), toRecent(found))),
    clear: () => set([]),
  };
}
