// What has no date: how many lines that leaves out, and a box that keeps them.
import { useMemo } from "react";
import { useShown } from "../../../app/explorer-context.ts";
import { useWords } from "../../../language/use-words.ts";
import type { Clock, Days } from "../../../state/filters.ts";
import { undatedCount } from "../../../state/visible/counts.ts";

function useUndated(clock: Clock): number {
  const { index, state } = useShown();
  const { filters, desk } = state;
  return useMemo(
    () => undatedCount(index, { filters, desk }, clock),
    [index, filters, desk, clock],
  );
}

function Keep({ clock, days }: { clock: Clock; days: Days }) {
  const { go } = useShown();
  const t = useWords("filters");
  const { undated, ...dated } = days;
  return (
    <div className="filter-row">
      <label>
        <input
          type="checkbox"
          checked={undated === true}
          data-testid={`${clock}-undated`}
          onChange={() =>
            go({ kind: "days", clock, days: undated ? dated : { ...dated, undated: true } })
          }
        />
        <span className="filter-label">{t("when.undated")}</span>
      </label>
    </div>
  );
}

/** The number in words, and the box once days are chosen; nothing where everything has a date. */
export function Undated({ clock }: { clock: Clock }) {
  const days = useShown().state.filters[clock];
  const t = useWords("filters");
  const count = useUndated(clock);
  if (count === 0 && !days?.undated) return null;
  const which = days ? (days.undated ? "kept" : "leftOut") : "would";
  return (
    <>
      {days && <Keep clock={clock} days={days} />}
      <p className="filter-note">{t(`when.${which}`, { count })}</p>
    </>
  );
}
