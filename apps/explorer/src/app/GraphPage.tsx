// The page of the graph's views: search and filters, the view that is open, and the evidence.
import { lazy, memo, Suspense, type ComponentType } from "react";
import { useWords } from "../language/use-words.ts";
import { EvidencePanel } from "../panels/evidence/EvidencePanel.tsx";
import { Chips } from "../panels/filters/Chips.tsx";
import { FilterPanel } from "../panels/filters/FilterPanel.tsx";
import { Waiting } from "../panels/kit/Waiting.tsx";
import { SearchBox } from "../panels/search/SearchBox.tsx";
import type { View } from "../state/pages.ts";
import { NetworkView } from "../views/network/NetworkView.tsx";
import { useShown } from "./explorer-context.ts";
import { useFinder } from "./use-finder.ts";

/** The views; all but the first are loaded when they are opened. */
const panes: Readonly<Record<View, ComponentType>> = {
  network: NetworkView,
  prosecutions: lazy(() => import("../views/prosecutions/ProsecutionsView.tsx")),
  matrix: lazy(() => import("../views/matrix/MatrixView.tsx")),
  timeline: lazy(() => import("../views/timeline/TimelineView.tsx")),
  actors: lazy(() => import("../views/actors/ActorsView.tsx")),
  gaps: lazy(() => import("../views/gaps/GapsView.tsx")),
  table: lazy(() => import("../views/table/TableView.tsx")),
};

interface FinderProps {
  readonly finder: ReturnType<typeof useFinder>;
}

function Finder({ finder: { isOpen, finder, open, close, fold } }: FinderProps) {
  const { index, visible } = useShown();
  const t = useWords("app");
  return (
    <section
      ref={finder}
      aria-label={t("finder.open")}
      tabIndex={-1}
      className="finder"
      data-open={isOpen}
    >
      <SearchBox onOpen={open} onChosen={fold} />
      <FilterPanel />
      <button type="button" className="button finder-close" onClick={close}>
        {t("finder.close", { shown: visible.entities.size, all: index.view.entities.length })}
      </button>
    </section>
  );
}

function StageBar({ finder: { isOpen, opener, open } }: FinderProps) {
  const t = useWords("app");
  return (
    <div className="stage-bar">
      <button
        type="button"
        ref={opener}
        className="button finder-open"
        data-over-canvas
        aria-expanded={isOpen}
        onClick={open}
      >
        {t("finder.open")}
      </button>
      <Chips />
    </div>
  );
}

/** The view itself, which the skip link leads to. */
function Stage({ view, finder }: FinderProps & { view: View }) {
  const t = useWords("app");
  const Pane = panes[view];
  return (
    <div className="stage" inert={finder.isOpen}>
      <StageBar finder={finder} />
      <section id="view" tabIndex={-1} className="pane" aria-label={t("view")}>
        <Suspense fallback={<Waiting what={t("view")} lines={5} />}>
          <Pane />
        </Suspense>
      </section>
    </div>
  );
}

/** The three columns; on small screens the first is folded behind a button, and covers the others. */
export const GraphPage = memo(function GraphPage({ view }: { view: View }) {
  const finder = useFinder();
  return (
    <div className="network" data-view={view}>
      <Finder finder={finder} />
      <Stage view={view} finder={finder} />
      <EvidencePanel isCovered={finder.isOpen} />
    </div>
  );
});
