// The theme as a hook: follows the system while the choice is `system`.
import { useEffect, useState, useSyncExternalStore } from "react";
import {
  darkSystem,
  keepThemeChoice,
  readThemeChoice,
  showTheme,
  themeOf,
  type Theme,
  type ThemeChoice,
} from "./theme.ts";

function subscribe(listener: () => void): () => void {
  const query = darkSystem();
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
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
  const systemIsDark = useSyncExternalStore(subscribe, () => darkSystem().matches);
  const theme = themeOf(choice, systemIsDark);
  useEffect(() => showTheme(theme), [theme]);
  const choose = (next: ThemeChoice) => {
    keepThemeChoice(next);
    showTheme(themeOf(next, systemIsDark));
    setChoice(next);
  };
  return { choice, theme, choose };
}
