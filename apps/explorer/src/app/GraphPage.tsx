// The page of the graph's views: search and filters, the view that is open, and the evidence.
import { lazy, memo, Suspense, useRef, useState, type ComponentType, type RefObject } from "react";
import { useWords } from "../language/use-words.ts";
import { EvidencePanel } from "../panels/evidence/EvidencePanel.tsx";
import { Chips } from "../panels/filters/Chips.tsx";
import { FilterPanel } from "../panels/filters/FilterPanel.tsx";
import { Waiting } from "../panels/kit/Waiting.tsx";
import { SearchBox } from "../panels/search/SearchBox.tsx";
import type { View } from "../state/pages.ts";
import { NetworkView } from "../views/network/NetworkView.tsx";
import { useShown } from "./explorer-context.ts";
import { useEscape } from "./use-escape.ts";

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

/** Whether the finder is open on small screens; closing gives the focus back to what opened it. */
function useFinder() {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  useEscape(isOpen, close);
  return { isOpen, opener, open: () => setOpen(true), close, fold: () => setOpen(false) };
}

type FinderState = ReturnType<typeof useFinder>;

function Finder({ finder }: { finder: FinderState }) {
  const { index, visible } = useShown();
  const t = useWords("app");
  return (
    <div className="finder" data-open={finder.isOpen}>
      <SearchBox onOpen={finder.open} onChosen={finder.fold} />
      <FilterPanel />
      <button type="button" className="button finder-close" onClick={finder.close}>
        {t("finder.close", { shown: visible.entities.size, all: index.view.entities.length })}
      </button>
    </div>
  );
}

interface BarProps {
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function StageBar({ opener, isOpen, onOpen }: BarProps) {
  const t = useWords("app");
  return (
    <div className="stage-bar">
      <button
        type="button"
        ref={opener}
        className="button finder-open"
        data-over-canvas
        aria-expanded={isOpen}
        onClick={onOpen}
      >
        {t("finder.open")}
      </button>
      <Chips />
    </div>
  );
}

/** The three columns; on small screens the first is folded behind a button. */
export const GraphPage = memo(function GraphPage({ view }: { view: View }) {
  const finder = useFinder();
  const t = useWords("app");
  const Pane = panes[view];
  return (
    <div className="network" data-view={view}>
      <Finder finder={finder} />
      <div className="stage">
        <StageBar opener={finder.opener} isOpen={finder.isOpen} onOpen={finder.open} />
        <Suspense fallback={<Waiting what={t("view")} lines={5} />}>
          <Pane />
        </Suspense>
      </div>
      <EvidencePanel />
    </div>
  );
});
