// The page around the views: skip link, header, notices, and the view that is open.
import { useEffect, useMemo, useRef } from "react";
import type { ViewFrame } from "../graph/view-frame.ts";
import { useWords } from "../language/use-words.ts";
import { AboutPage } from "../panels/about/AboutPage.tsx";
import { Link } from "../panels/kit/Link.tsx";
import { Notice } from "../panels/kit/Notice.tsx";
import { ChangesNotice } from "../panels/share/ChangesNotice.tsx";
import { SourceList } from "../panels/sources/SourceList.tsx";
import { SourceReader } from "../panels/sources/SourceReader.tsx";
import { useExplorer } from "./explorer-context.ts";
import { isView } from "../state/pages.ts";
import { GraphPage } from "./GraphPage.tsx";
import { Header } from "./header/Header.tsx";
import { PageContext } from "./page-context.ts";
import { pageTitle } from "./selection-title.ts";
import { useTheme } from "./theme/use-theme.ts";
import { useUndoKeys } from "./store/use-undo-keys.ts";

function Missing({ path }: { path: string }) {
  const t = useWords("app");
  return (
    <div className="page">
      <h2>{t("missing.title")}</h2>
      <p>
        {t("missing.text", { path })}{" "}
        <Link action={{ kind: "open", page: { kind: "network" } }}>{t("missing.go")}</Link>
      </p>
    </div>
  );
}

function View() {
  const { page } = useExplorer().state;
  switch (page.kind) {
    case "sources":
      return <SourceList />;
    case "source":
      return <SourceReader key={page.id} id={page.id} at={page.at} claim={page.claim} />;
    case "about":
      return <AboutPage />;
    case "missing":
      return <Missing path={page.path} />;
    default:
      return <GraphPage view={page.kind} />;
  }
}

/** What the skip links lead to, the first of each that the page has: the view is behind the finder. */
const targets = { main: ["view", "main"], evidence: ["evidence"] } as const;

function skipTo(to: keyof typeof targets): void {
  const [element] = targets[to].flatMap((id) => document.getElementById(id) ?? []);
  element?.focus();
}

/** A skip link moves the focus itself: a fragment would be resolved against the base address. */
function SkipLink({ to }: { to: keyof typeof targets }) {
  const t = useWords("app");
  return (
    <a
      className="skip"
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        skipTo(to);
      }}
    >
      {t(`skip.${to}`)}
    </a>
  );
}

/** The title of the page, in the tab and for those who hear the page. */
function useTitle(): string {
  const { index, state } = useExplorer();
  const title = pageTitle(index, state, useWords("app"));
  useEffect(() => {
    document.title = title;
  }, [title]);
  return title;
}

/** Everything between the skip link and the end of the page. */
export function Page({ problem }: { problem: string | undefined }) {
  const { state } = useExplorer();
  const t = useWords("app");
  const theme = useTheme();
  const title = useTitle();
  const frame = useRef<ViewFrame>(undefined);
  const tools = useMemo(() => ({ theme, frame }), [theme]);
  useUndoKeys();
  return (
    <PageContext value={tools}>
      <SkipLink to="main" />
      {isView(state.page.kind) && <SkipLink to="evidence" />}
      <Header />
      <main id="main" tabIndex={-1} data-page={state.page.kind}>
        {problem !== undefined && (
          <Notice title={t("problem.title")} tone="alert">
            {t("problem.text", { asked: problem })}
          </Notice>
        )}
        <ChangesNotice />
        <View />
      </main>
      <output className="visually-hidden" data-testid="announcer">
        {title}
      </output>
    </PageContext>
  );
}
