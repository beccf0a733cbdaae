// The network: the canvas, what can be done on it, and its legend.
import { useCallback, useEffect, useMemo } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { usePage, type PageTools } from "../../app/page-context.ts";
import { NetworkCanvas } from "../../canvas/NetworkCanvas.tsx";
import type { ViewFrame } from "../../graph/view-frame.ts";
import { useMarked } from "../../panels/follow/use-marked.ts";
import { Legend } from "../../panels/filters/Legend.tsx";
import type { Selection } from "../../state/selection.ts";
import { selectOnCanvas } from "../kit/open-evidence.ts";
import { DeskTools } from "./DeskTools.tsx";
import { NothingShown } from "./NothingShown.tsx";

/** The bar with the chips lies over the top of the canvas; its height in CSS pixels. */
const COVERED = { top: 56, right: 0, bottom: 0, left: 0 };

/** Keeps what of the network is in view, for exports. */
const keeperOf = (frame: PageTools["frame"]) => (seen: ViewFrame | undefined) => {
  frame.current = seen;
};

/** The network of what is visible. */
export function NetworkView() {
  const { index, state, visible, go } = useExplorer();
  const { theme, frame } = usePage();
  const marked = useMarked();
  const onFrame = useMemo(() => keeperOf(frame), [frame]);
  useEffect(() => () => onFrame(undefined), [onFrame]);
  const onSelect = useCallback(
    (selection: Selection, how: "select" | "open") =>
      selectOnCanvas(() => go({ kind: "select", selection }), how),
    [go],
  );
  return (
    <>
      <div className="canvas-frame" data-keep-focus>
        <NetworkCanvas
          view={index.view}
          visible={visible}
          selection={marked}
          theme={theme.theme}
          covered={COVERED}
          onFrame={onFrame}
          shot={state.desk.shot}
          onShot={(shot) => go({ kind: "camera", shot })}
          pinned={state.desk.pinned}
          arrangement={state.desk.arrangement}
          onAct={go}
          onSelect={onSelect}
        />
        {visible.entities.size === 0 && <NothingShown />}
      </div>
      <DeskTools />
      <Legend />
    </>
  );
}
