// The page around the views: skip link, header, notices, and the view that is open.
import { useCallback, useEffect, useRef } from "react";
import type { ViewFrame } from "../graph/view-frame.ts";
import { Notice } from "../panels/kit/Notice.tsx";
import { Link } from "../panels/kit/Link.tsx";
import { SourceList } from "../panels/sources/SourceList.tsx";
import { SourceReader } from "../panels/sources/SourceReader.tsx";
import { useExplorer } from "./explorer-context.ts";
import { Header } from "./Header.tsx";
import { NetworkPage } from "./NetworkPage.tsx";
import { pageTitle } from "./selection-title.ts";
import { useTheme, type ThemeState } from "./use-theme.ts";

function Missing({ path }: { path: string }) {
  return (
    <div className="page">
      <h2>There is no such page</h2>
      <p>
        Nothing is at “{path}”.{" "}
        <Link action={{ kind: "open", page: { kind: "network" } }}>Go to the network</Link>
      </p>
    </div>
  );
}

interface ViewProps {
  readonly theme: ThemeState;
  readonly onFrame: (frame: ViewFrame) => void;
}

function View({ theme, onFrame }: ViewProps) {
  const { page } = useExplorer().state;
  switch (page.kind) {
    case "network":
      return <NetworkPage theme={theme.theme} onFrame={onFrame} />;
    case "sources":
      return <SourceList />;
    case "source":
      return <SourceReader key={page.id} id={page.id} at={page.at} claim={page.claim} />;
    case "missing":
      return <Missing path={page.path} />;
  }
}

/** The skip link moves the focus itself: a fragment would be resolved against the base address. */
function SkipLink() {
  return (
    <a
      className="skip"
      href="#main"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById("main")?.focus();
      }}
    >
      Skip to the content
    </a>
  );
}

/** Everything between the skip link and the end of the page. */
export function Page({ problems }: { problems: readonly string[] }) {
  const { index, state } = useExplorer();
  const theme = useTheme();
  const title = pageTitle(index, state);
  const frame = useRef<ViewFrame>(undefined);
  const onFrame = useCallback((seen: ViewFrame) => {
    frame.current = seen;
  }, []);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <>
      <SkipLink />
      <Header theme={theme} frameInView={() => frame.current} />
      <main id="main" tabIndex={-1} data-page={state.page.kind}>
        {problems.map((problem) => (
          <Notice key={problem} title="This address could not be read." tone="alert">
            {problem}
          </Notice>
        ))}
        <View theme={theme} onFrame={onFrame} />
      </main>
      <output className="visually-hidden" data-testid="announcer">
        {title}
      </output>
    </>
  );
}
