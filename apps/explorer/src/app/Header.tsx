// The header: name and scope of the data, the views, and what can be done with any of them.
import { useMemo, useState } from "react";
import { scopeOf, scopeText } from "../data/scope.ts";
import type { ViewFrame } from "../graph/view-frame.ts";
import { CopyButton } from "../panels/kit/CopyButton.tsx";
import { Link } from "../panels/kit/Link.tsx";
import type { AppState } from "../state/app-state.ts";
import { useExplorer } from "./explorer-context.ts";
import { ExportButton } from "./ExportButton.tsx";
import { themeChoices, type ThemeChoice } from "./theme.ts";
import type { ThemeState } from "./use-theme.ts";

const themeText: Readonly<Record<ThemeChoice, string>> = {
  system: "Theme: system",
  light: "Theme: light",
  dark: "Theme: dark",
};

function ThemeButton({ choice, choose }: ThemeState) {
  const next = themeChoices[(themeChoices.indexOf(choice) + 1) % themeChoices.length] ?? "system";
  return (
    <button
      type="button"
      className="button"
      data-testid="theme"
      title={`Change to ${themeText[next].toLowerCase()}`}
      onClick={() => choose(next)}
    >
      {themeText[choice]}
    </button>
  );
}

function Navigation() {
  const { page } = useExplorer().state;
  return (
    <nav aria-label="Views">
      <Link action={{ kind: "open", page: { kind: "network" } }} current={page.kind === "network"}>
        Network
      </Link>
      <Link
        action={{ kind: "open", page: { kind: "sources" } }}
        current={page.kind === "sources" || page.kind === "source"}
      >
        Sources
      </Link>
    </nav>
  );
}

/** Props: `frameInView` is asked for the part of the network to export. */
export interface HeaderProps {
  readonly theme: ThemeState;
  readonly frameInView: () => ViewFrame | undefined;
}

/** The header; on small screens the views and buttons are behind "Menu", until the state changes. */
export function Header({ theme, frameInView }: HeaderProps) {
  const { index, state } = useExplorer();
  const [openedIn, setOpenedIn] = useState<AppState>();
  const open = openedIn === state;
  const scope = useMemo(() => scopeText(scopeOf(index.view)), [index]);
  return (
    <header className="site-header" data-open={open}>
      <div className="brand">
        <h1>Trialgraph</h1>
        <p data-testid="scope">{scope}</p>
      </div>
      <button
        type="button"
        className="button menu-button"
        aria-expanded={open}
        onClick={() => setOpenedIn(open ? undefined : state)}
      >
        Menu
      </button>
      <div className="site-menu">
        <Navigation />
        <div className="site-actions">
          <ThemeButton {...theme} />
          <CopyButton className="button" text={() => window.location.href}>
            Copy link
          </CopyButton>
          {state.page.kind === "network" && <ExportButton frameInView={frameInView} />}
        </div>
      </div>
    </header>
  );
}
