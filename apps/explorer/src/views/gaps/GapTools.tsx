// Takes the gaps of a kind away: copied as a list, or saved as CSV.
import { useExplorer } from "../../app/explorer-context.ts";
import { useWords } from "../../language/use-words.ts";
import { saveText } from "../../panels/claim/cite/save-file.ts";
import { CopyButton } from "../../panels/kit/CopyButton.tsx";
import type { Gap, GapKind } from "./gap.ts";
import { isSensitive, toGapCsv, toList } from "./gap-list.ts";
import { useGapTongue } from "./use-gap-tongue.ts";

/** The two buttons, and how much of it is left out as sensitive. */
export function GapTools({ kind, gaps }: { kind: GapKind; gaps: readonly Gap[] }) {
  const { index } = useExplorer();
  const t = useWords("gaps");
  const tongue = useGapTongue();
  const left = gaps.filter(isSensitive).length;
  const save = () =>
    saveText(
      toGapCsv(index, tongue, kind, gaps),
      `trialgraph-${t("file")}-${kind}.csv`,
      "text/csv",
    );
  return (
    <div className="view-tools">
      <CopyButton className="button small" text={() => toList(index, tongue, kind, gaps)}>
        {t("copy")}
      </CopyButton>
      <button type="button" className="button small" onClick={save}>
        {t("save")}
      </button>
      {left > 0 && <small>{t("left", { count: left })}</small>}
    </div>
  );
}
