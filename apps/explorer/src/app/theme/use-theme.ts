// The theme as a hook: follows the system while the choice is `system`.
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import {
  keepThemeChoice,
  readThemeChoice,
  showTheme,
  systemQueries,
  systemTheme,
  themeOf,
  type Theme,
  type ThemeChoice,
} from "./theme.ts";

function subscribe(listener: () => void): () => void {
  const queries = systemQueries();
  for (const query of queries) query.addEventListener("change", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
  };
}

/** The reader's choice, what it comes to now, and how to choose again. */
export interface ThemeState {
  readonly choice: ThemeChoice;
  readonly theme: Theme;
  readonly choose: (choice: ThemeChoice) => void;
}

/** The theme of the page, put on the page whenever it changes. */
export function useTheme(): ThemeState {
  const [choice, setChoice] = useState(readThemeChoice);
  const ofSystem = useSyncExternalStore(subscribe, systemTheme);
  const theme = themeOf(choice, ofSystem);
  useEffect(() => showTheme(theme), [theme]);
  return useMemo(() => {
    const choose = (next: ThemeChoice) => {
      keepThemeChoice(next);
      setChoice(next);
    };
    return { choice, theme, choose };
  }, [choice, theme]);
}
