// The evidence panel: what is selected decides what it shows. A sheet on small screens.
import type { Id } from "@trialgraph/model";
import { useExplorer } from "../../app/explorer-context.ts";
import { selectionKey } from "../../app/selection-title.ts";
import { useWords } from "../../language/use-words.ts";
import type { Selection } from "../../state/selection.ts";
import { PathPanel } from "../follow/PathPanel.tsx";
import { Notice } from "../kit/Notice.tsx";
import { EntityPanel } from "./entity/EntityPanel.tsx";
import { IntroPanel } from "./IntroPanel.tsx";
import { PairPanel } from "./PairPanel.tsx";
import { Sheet } from "./Sheet.tsx";

/** The entities that a selection asks for. */
function askedFor(selection: Selection): readonly Id[] {
  switch (selection.kind) {
    case "none":
      return [];
    case "entity":
      return [selection.id];
    case "pair":
    case "path":
      return selection.ends;
  }
}

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

function Shown() {
  const { index, state } = useExplorer();
  const { selection } = state;
  const missing = askedFor(selection).filter((id) => !index.entities.has(id));
  if (missing.length > 0) return <Absent ids={missing} />;
  switch (selection.kind) {
    case "none":
      return <IntroPanel />;
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

/** The panel as a landmark. */
export function EvidencePanel() {
  const { selection } = useExplorer().state;
  const key = selectionKey(selection);
  return (
    <Sheet resetOn={key}>
      <Shown key={key} />
    </Sheet>
  );
}
