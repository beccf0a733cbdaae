// The network: the canvas, what can be done on it, and its legend.
import { useCallback, useEffect, useMemo } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { usePage, type PageTools } from "../../app/page-context.ts";
import { NetworkCanvas } from "../../canvas/NetworkCanvas.tsx";
import { useWords } from "../../language/use-words.ts";
import type { ViewFrame } from "../../graph/view-frame.ts";
import { useMarked } from "../../panels/follow/use-marked.ts";
import { Legend } from "../../panels/filters/Legend.tsx";
import type { Selection } from "../../state/selection.ts";
import { selectOnCanvas } from "../kit/open-evidence.ts";
import { useCovered } from "../kit/use-covered.ts";
import { DeskTools } from "./DeskTools.tsx";
import { NothingShown } from "./NothingShown.tsx";

/** Keeps what of the network is in view, for exports. */
const keeperOf = (frame: PageTools["frame"]) => (seen: ViewFrame | undefined) => {
  frame.current = seen;
};

/** The network of what is visible. */
export function NetworkView() {
  const { index, state, visible, go, settle } = useExplorer();
  const { theme, frame } = usePage();
  const t = useWords("app");
  const marked = useMarked();
  const covered = useCovered(0, 0);
  const onFrame = useMemo(() => keeperOf(frame), [frame]);
  useEffect(() => () => onFrame(undefined), [onFrame]);
  const onSelect = useCallback(
    (selection: Selection, how: "select" | "open") =>
      selectOnCanvas(() => go({ kind: "select", selection }), how),
    [go],
  );
  return (
    <>
      <h2 className="visually-hidden">{t("pages.network")}</h2>
      <div className="canvas-frame" data-keep-focus>
        <NetworkCanvas
          view={index.view}
          visible={visible}
          selection={marked}
          theme={theme.theme}
          covered={covered}
          onFrame={onFrame}
          shot={state.desk.shot}
          onShot={(shot) => go({ kind: "camera", shot })}
          onLed={(shot) => settle({ kind: "camera", shot })}
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
