// Gaps: what the documents do not say, or say only once. Counts first, then each kind with its reasons.
import { useMemo } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { useWords } from "../../language/use-words.ts";
import { ShownLines } from "../kit/ShownLines.tsx";
import { findGaps } from "./find-gaps.ts";
import { gapKinds, type GapKind } from "./gap.ts";
import { GapIndex } from "./GapIndex.tsx";
import { GapSection } from "./GapSection.tsx";

/** The kind of gap that is open alone; none where all are, each with its first few. */
function useOpenKind(): GapKind | undefined {
  const { options } = useExplorer().state;
  return gapKinds.find((kind) => kind === options["gap"]);
}

/** The view. */
export default function GapsView() {
  const { index, visible, state } = useExplorer();
  const [t, app] = [useWords("gaps"), useWords("app")];
  const { filters } = state;
  const gaps = useMemo(() => findGaps(index, visible, filters), [index, visible, filters]);
  const open = useOpenKind();
  const kinds = open ? [open] : gapKinds.filter((kind) => gaps[kind].length > 0);
  return (
    <div className="view gaps" data-testid="view-gaps">
      <header>
        <h2>{app("pages.gaps")}</h2>
        <p>{t("lead")}</p>
        <ShownLines />
      </header>
      <GapIndex gaps={gaps} open={open} />
      {kinds.map((kind) => (
        <GapSection key={kind} kind={kind} gaps={gaps[kind]} isOpen={kind === open} />
      ))}
      <p className="view-note">{t("whole")}</p>
    </div>
  );
}
