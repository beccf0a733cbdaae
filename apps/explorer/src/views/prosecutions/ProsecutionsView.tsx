// Who prosecuted whom: the chain of prosecutions in columns, on the same canvas as the network.
import { useCallback, useMemo } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { usePage } from "../../app/page-context.ts";
import { NetworkCanvas } from "../../canvas/NetworkCanvas.tsx";
import { endingText } from "../../data/ending-text.ts";
import { choiceOfEnding, chosenEnding, type Ending } from "../../data/told.ts";
import { useWords } from "../../language/use-words.ts";
import { LegendOf } from "../../panels/filters/Legend.tsx";
import { useMarked } from "../../panels/follow/use-marked.ts";
import { nothing, type Marked, type Selection } from "../../state/selection.ts";
import { LeftOut } from "../kit/LeftOut.tsx";
import { selectOnCanvas } from "../kit/open-evidence.ts";
import { useCovered } from "../kit/use-covered.ts";
import { NothingShown } from "../network/NothingShown.tsx";
import { toChain, type Column } from "./columns.ts";
import { toPicture, trailOf, type ChainPicture } from "./picture.ts";

/** The headings and the buttons lie over the canvas, below the bar; in CSS pixels. */
const [HEADINGS, BUTTONS] = [40, 72];

function useChain(): ChainPicture | undefined {
  const { index, visible } = useExplorer();
  const t = useWords("prosecutions");
  return useMemo(
    () =>
      toPicture(index, toChain(index, visible), {
        column: (column: Column) => t(`column.${column}`),
        ending: (ending: Ending) => endingText(ending, t),
      }),
    [index, visible, t],
  );
}

/** What is selected; where nothing is, the outcome that is chosen, with all that lead to it. */
function useMarkedIn(picture: ChainPicture): Marked {
  const { options } = useExplorer().state;
  const marked = useMarked();
  const ending = chosenEnding(options);
  const trail = useMemo(() => ending && trailOf(picture, ending), [picture, ending]);
  return marked.kind === "none" ? (trail ?? marked) : marked;
}

/** Selects what is picked; an outcome is no thing of the data, and opens the lines that tell it. */
function useSelecting({ endings }: ChainPicture) {
  const { go } = useExplorer();
  return useCallback(
    (picked: Selection, how: "select" | "open") => {
      const ending = picked.kind === "entity" ? endings.get(picked.id) : undefined;
      const selection = ending ? nothing : picked;
      const select = { kind: "select", selection } as const;
      const actions = [select, choiceOfEnding(ending)] as const;
      selectOnCanvas(() => go({ kind: "together", actions }), how);
    },
    [go, endings],
  );
}

function Columns({ picture }: { picture: ChainPicture }) {
  const { state, go } = useExplorer();
  const { theme } = usePage();
  const t = useWords("prosecutions");
  const marked = useMarkedIn(picture);
  const covered = useCovered(HEADINGS, BUTTONS);
  const onSelect = useSelecting(picture);
  const called = useMemo(
    () => new Map([...picture.endings.keys()].map((id) => [id, t("column.outcome")])),
    [picture, t],
  );
  return (
    <NetworkCanvas
      view={picture.view}
      visible={picture.visible}
      places={picture.places}
      extra={picture.lines}
      headings={picture.headings}
      called={called}
      selection={marked}
      theme={theme.theme}
      covered={covered}
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
      <LeftOut />
      {picture && (
        <LegendOf
          kinds={picture.kinds}
          outcome={picture.endings.size > 0 ? t("column.outcome") : undefined}
        />
      )}
    </>
  );
}
