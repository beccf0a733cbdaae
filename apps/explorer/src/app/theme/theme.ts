// The theme: what the reader chose, what that comes to on this system, and keeping it.
import { keep, kept } from "../../language/kept.ts";

/** What can be chosen; `system` follows the operating system. */
export const themeChoices = ["system", "light", "dark", "contrast"] as const;
export type ThemeChoice = (typeof themeChoices)[number];
/** What is shown. */
export type Theme = "light" | "dark" | "contrast";

const NAME = "theme";

/** The choice kept from last time; `system` where there is none. */
export function readThemeChoice(): ThemeChoice {
  const choice = kept(NAME);
  return themeChoices.find((each) => each === choice) ?? "system";
}

/** Keeps a choice for the next time. */
export const keepThemeChoice = (choice: ThemeChoice): void => keep(NAME, choice);

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
