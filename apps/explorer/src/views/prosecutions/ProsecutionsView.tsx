// Who prosecuted whom: the chain of prosecutions in columns, on the same canvas as the network.
import type { Outcome } from "@trialgraph/model";
import { useCallback, useMemo } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { usePage } from "../../app/page-context.ts";
import { NetworkCanvas } from "../../canvas/NetworkCanvas.tsx";
import { useWords } from "../../language/use-words.ts";
import { useMarked } from "../../panels/follow/use-marked.ts";
import { Legend } from "../../panels/filters/Legend.tsx";
import type { Selection } from "../../state/selection.ts";
import { NothingShown } from "../network/NothingShown.tsx";
import { toChain, type Column } from "./columns.ts";
import { toPicture, type ChainPicture } from "./picture.ts";

/** The bar with the chips and the headings lie over the canvas, and so do the buttons; in CSS pixels. */
const COVERED = { top: 96, right: 72, bottom: 0, left: 0 };

function useChain(): ChainPicture | undefined {
  const { index, visible } = useExplorer();
  const t = useWords("prosecutions");
  return useMemo(
    () =>
      toPicture(index, toChain(index, visible), {
        column: (column: Column) => t(`column.${column}`),
        outcome: (outcome: Outcome) => t(`outcome.${outcome}`),
      }),
    [index, visible, t],
  );
}

function Columns({ picture }: { picture: ChainPicture }) {
  const { state, index, go } = useExplorer();
  const { theme } = usePage();
  const marked = useMarked();
  const onSelect = useCallback(
    (selection: Selection) => {
      const isOutcome = selection.kind === "entity" && !index.entities.has(selection.id);
      if (!isOutcome) go({ kind: "select", selection });
    },
    [go, index],
  );
  return (
    <NetworkCanvas
      view={picture.view}
      visible={picture.visible}
      places={picture.places}
      extra={picture.lines}
      headings={picture.headings}
      selection={marked}
      theme={theme.theme}
      covered={COVERED}
      shot={state.desk.shot}
      onShot={(shot) => go({ kind: "camera", shot })}
      onSelect={onSelect}
    />
  );
}

/** The view. */
export default function ProsecutionsView() {
  const picture = useChain();
  const t = useWords("prosecutions");
  return (
    <>
      <div className="canvas-frame" data-keep-focus data-testid="view-prosecutions">
        <p className="visually-hidden">{t("about")}</p>
        {picture ? <Columns picture={picture} /> : <NothingShown />}
      </div>
      <Legend />
    </>
  );
}
