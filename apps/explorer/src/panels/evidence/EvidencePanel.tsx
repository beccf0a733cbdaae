// The evidence panel: what is selected decides what it shows. A sheet on small screens.
import { useExplorer } from "../../app/explorer-context.ts";
import { selectionKey } from "../../app/selection-title.ts";
import { Notice } from "../kit/Notice.tsx";
import { EntityPanel } from "./EntityPanel.tsx";
import { IntroPanel } from "./IntroPanel.tsx";
import { PairPanel } from "./PairPanel.tsx";
import { Sheet } from "./Sheet.tsx";

function Shown() {
  const { index, state } = useExplorer();
  const { selection } = state;
  if (selection.kind === "none") return <IntroPanel />;
  const missing = (selection.kind === "entity" ? [selection.id] : selection.ends).filter(
    (id) => !index.entities.has(id),
  );
  if (missing.length > 0) {
    return (
      <>
        <Notice title="Not in this data." tone="alert">
          The address asks for {missing.map((id) => `“${id}”`).join(" and ")}, which this version of
          the data does not have. It may have been renamed: search for it by name.
        </Notice>
        <IntroPanel />
      </>
    );
  }
  if (selection.kind === "pair") {
    return <PairPanel ends={selection.ends} chosen={selection.edge} />;
  }
  const entity = index.entities.get(selection.id);
  return entity ? <EntityPanel entity={entity} /> : null;
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
