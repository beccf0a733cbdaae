// The header: name and scope of the data, the views, and what can be done with any of them.
import { useMemo, useRef, useState } from "react";
import { scopeOf, scopeText } from "../../data/scope.ts";
import { useWords } from "../../language/use-words.ts";
import { CopyButton } from "../../panels/kit/CopyButton.tsx";
import { Link } from "../../panels/kit/Link.tsx";
import type { AppState } from "../../state/app-state.ts";
import { isView, views, type Page } from "../../state/pages.ts";
import { useExplorer } from "../explorer-context.ts";
import { useEscape } from "../use-escape.ts";
import { ExportButton } from "./ExportButton.tsx";
import { Settings } from "./Settings.tsx";
import { UndoButtons } from "./UndoButtons.tsx";

const pages = [...views, "sources"] as const;

const isCurrent = (page: Page, kind: string): boolean =>
  page.kind === kind || (page.kind === "source" && kind === "sources");

function Navigation() {
  const { page } = useExplorer().state;
  const t = useWords("app");
  return (
    <nav aria-label={t("views")}>
      {pages.map((kind) => (
        <Link key={kind} action={{ kind: "open", page: { kind } }} current={isCurrent(page, kind)}>
          {t(`pages.${kind}`)}
        </Link>
      ))}
    </nav>
  );
}

function Brand() {
  const { index } = useExplorer();
  const t = useWords("app");
  const scope = useMemo(() => scopeText(scopeOf(index.view), t), [index, t]);
  return (
    <div className="brand">
      <h1>Trialgraph</h1>
      <p data-testid="scope">{scope}</p>
    </div>
  );
}

/** The header; on small screens the views and buttons are behind "Menu", until the state changes. */
export function Header() {
  const { state } = useExplorer();
  const t = useWords("app");
  const [openedIn, setOpenedIn] = useState<AppState>();
  const open = openedIn === state;
  const button = useRef<HTMLButtonElement>(null);
  useEscape(open, () => {
    setOpenedIn(undefined);
    button.current?.focus();
  });
  return (
    <header className="site-header" data-open={open}>
      <Brand />
      <UndoButtons />
      <button
        type="button"
        ref={button}
        className="button menu-button"
        aria-expanded={open}
        onClick={() => setOpenedIn(open ? undefined : state)}
      >
        {t("menu")}
      </button>
      <div className="site-menu">
        <Navigation />
        <div className="site-actions">
          <Settings />
          <CopyButton className="button" text={() => window.location.href}>
            {t("copyLink")}
          </CopyButton>
          {isView(state.page.kind) && <ExportButton />}
        </div>
      </div>
    </header>
  );
}
