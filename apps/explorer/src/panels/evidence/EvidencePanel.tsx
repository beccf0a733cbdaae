// The evidence panel: what is selected decides what it shows. A sheet on small screens.
import type { Id } from "@trialgraph/model";
import { useExplorer } from "../../app/explorer-context.ts";
import { selectionKey } from "../../app/selection-title.ts";
import { chosenEnding, endingKey, type Ending } from "../../data/told.ts";
import { useWords } from "../../language/use-words.ts";
import type { AppState } from "../../state/app-state.ts";
import { idsOf } from "../../state/selection.ts";
import { PathPanel } from "../follow/PathPanel.tsx";
import { Notice } from "../kit/Notice.tsx";
import { EndingPanel } from "./EndingPanel.tsx";
import { EntityPanel } from "./entity/EntityPanel.tsx";
import { IntroPanel } from "./IntroPanel.tsx";
import { PairPanel } from "./PairPanel.tsx";
import { Sheet } from "./Sheet.tsx";

function Absent({ ids }: { ids: readonly Id[] }) {
  const t = useWords("evidence");
  return (
    <>
      <Notice title={t("absent.title")} tone="alert">
        {t("absent.text", { ids: ids.map((id) => `“${id}”`).join(", ") })}
      </Notice>
      <IntroPanel />
    </>
  );
}

/** The outcome that is chosen where prosecutions are drawn. */
const endingIn = ({ page, options }: AppState): Ending | undefined =>
  page.kind === "prosecutions" ? chosenEnding(options) : undefined;

function Shown() {
  const { index, state } = useExplorer();
  const { selection } = state;
  const missing = idsOf(selection).filter((id) => !index.entities.has(id));
  if (missing.length > 0) return <Absent ids={missing} />;
  switch (selection.kind) {
    case "none": {
      const ending = endingIn(state);
      return ending ? <EndingPanel ending={ending} /> : <IntroPanel />;
    }
    case "pair":
      return <PairPanel ends={selection.ends} chosen={selection.edge} />;
    case "path":
      return <PathPanel ends={selection.ends} nth={selection.nth} />;
    case "entity": {
      const entity = index.entities.get(selection.id);
      return entity && <EntityPanel entity={entity} />;
    }
  }
}

/** The panel as a landmark; nothing of it can be reached while something covers it. */
export function EvidencePanel({ isCovered }: { isCovered: boolean }) {
  const { state } = useExplorer();
  const ending = endingIn(state);
  const key = selectionKey(state.selection) || (ending ? endingKey(ending) : "");
  return (
    <Sheet resetOn={key} isCovered={isCovered}>
      <Shown key={key} />
    </Sheet>
  );
}
