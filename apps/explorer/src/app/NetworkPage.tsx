// The network view: search and filters, the canvas, and the evidence.
import { useMemo, useRef, useState } from "react";
import { NetworkCanvas } from "../canvas/NetworkCanvas.tsx";
import type { ViewFrame } from "../graph/view-frame.ts";
import { EvidencePanel } from "../panels/evidence/EvidencePanel.tsx";
import { Chips } from "../panels/filters/Chips.tsx";
import { FilterPanel } from "../panels/filters/FilterPanel.tsx";
import { Legend } from "../panels/filters/Legend.tsx";
import { SearchBox } from "../panels/search/SearchBox.tsx";
import { toVisible } from "../state/visible.ts";
import { useExplorer } from "./explorer-context.ts";
import { useEscape } from "./use-escape.ts";
import type { Theme } from "./theme.ts";

/** The bar with the chips lies over the top of the canvas; its height in CSS pixels. */
const COVERED = { top: 56, right: 0, bottom: 0, left: 0 };

/** Props: `onFrame` is told which part of the network is in view. */
export interface NetworkPageProps {
  readonly theme: Theme;
  readonly onFrame: (frame: ViewFrame) => void;
}

/** The three columns; on small screens the first is folded behind a button. */
export function NetworkPage({ theme, onFrame }: NetworkPageProps) {
  const { index, state, go } = useExplorer();
  const { filters, selection } = state;
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const visible = useMemo(() => toVisible(index.view, filters), [index, filters]);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  useEscape(open, close);
  return (
    <div className="network">
      <div className="finder" data-open={open}>
        <SearchBox onOpen={() => setOpen(true)} onChosen={() => setOpen(false)} />
        <FilterPanel visible={visible} />
        <button type="button" className="button finder-close" onClick={close}>
          Show {visible.entities.size} of {index.view.entities.length}
        </button>
      </div>
      <div className="stage">
        <div className="stage-bar">
          <button
            type="button"
            ref={opener}
            className="button finder-open"
            aria-expanded={open}
            onClick={() => setOpen(true)}
          >
            Search and filters
          </button>
          <Chips />
        </div>
        <div className="canvas-frame" data-keep-focus>
          <NetworkCanvas
            view={index.view}
            visible={visible}
            selection={selection}
            theme={theme}
            covered={COVERED}
            onFrame={onFrame}
            onSelect={(next) => go({ kind: "select", selection: next })}
          />
          {visible.entities.size === 0 && (
            <output className="nothing-shown">
              The filters leave nothing to show.{" "}
              <button type="button" className="link" onClick={() => go({ kind: "clear-all" })}>
                Clear all filters
              </button>
            </output>
          )}
        </div>
        <Legend visible={visible} />
      </div>
      <EvidencePanel />
    </div>
  );
}
