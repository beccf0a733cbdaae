// The theme: what the reader chose, what that comes to on this system, and keeping it.

/** What can be chosen; `system` follows the operating system. */
export const themeChoices = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof themeChoices)[number];
/** What is shown. */
export type Theme = "light" | "dark";

const KEY = "trialgraph-theme";

/** The choice kept from last time; `system` where there is none or storage is closed to us. */
export function readThemeChoice(): ThemeChoice {
  try {
    const kept = window.localStorage.getItem(KEY);
    return themeChoices.find((choice) => choice === kept) ?? "system";
  } catch {
    return "system";
  }
}

/** Keeps a choice for the next time, where storage is open to us. */
export function keepThemeChoice(choice: ThemeChoice): void {
  try {
    window.localStorage.setItem(KEY, choice);
  } catch {
    // Without storage the choice lasts as long as the page: that is all that can be done.
  }
}

/** The system's preference, as a media query to ask and to listen to. */
export const darkSystem = (): MediaQueryList => window.matchMedia("(prefers-color-scheme: dark)");

/** What a choice comes to. */
export function themeOf(choice: ThemeChoice, systemIsDark: boolean): Theme {
  if (choice !== "system") return choice;
  return systemIsDark ? "dark" : "light";
}

/** Puts a theme on the page. */
export function showTheme(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
}
