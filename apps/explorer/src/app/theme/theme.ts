// The theme: what the reader chose, what that comes to on this system, and keeping it.

/** What can be chosen; `system` follows the operating system. */
export const themeChoices = ["system", "light", "dark", "contrast"] as const;
export type ThemeChoice = (typeof themeChoices)[number];
/** What is shown. */
export type Theme = "light" | "dark" | "contrast";

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

/** The system's preferences, as media queries to ask and to listen to: more contrast, dark colours. */
export const systemQueries = (): readonly [contrast: MediaQueryList, dark: MediaQueryList] => [
  window.matchMedia("(prefers-contrast: more)"),
  window.matchMedia("(prefers-color-scheme: dark)"),
];

/** The theme that the system asks for. */
export function systemTheme(): Theme {
  const [contrast, dark] = systemQueries();
  if (contrast.matches) return "contrast";
  return dark.matches ? "dark" : "light";
}

/** What a choice comes to. */
export const themeOf = (choice: ThemeChoice, ofSystem: Theme): Theme =>
  choice === "system" ? ofSystem : choice;

/** Puts a theme on the page. */
export function showTheme(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
}
