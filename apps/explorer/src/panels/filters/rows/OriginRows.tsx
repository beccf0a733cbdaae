// How many independent sources a line must have at least.
import { useId, useMemo } from "react";
import { useShown } from "../../../app/explorer-context.ts";
import { originCounts } from "../../../state/visible/counts.ts";
import { numberTextIn } from "../../../language/numbers.ts";
import { Count } from "./FilterRow.tsx";
import { useTongue } from "./use-counts.ts";

function useOriginCounts(): readonly number[] {
  const { index, state, visible } = useShown();
  const { filters, desk } = state;
  return useMemo(
    () => originCounts(index, { filters, desk }, visible),
    [index, filters, desk, visible],
  );
}

/** A row for each number; the first lets everything through. */
export function OriginRows() {
  const { state, go } = useShown();
  const { t, language } = useTongue();
  const name = useId();
  const chosen = state.filters.origins ?? 1;
  return useOriginCounts().map((count, i) => (
    <div key={i} className="filter-row" data-testid="filter-row" data-value={i + 1}>
      <label>
        <input
          type="radio"
          name={name}
          checked={chosen === i + 1}
          onChange={() => go({ kind: "origins", atLeast: i === 0 ? undefined : i + 1 })}
        />
        <span className="filter-label">{t("origins.atLeast", { count: i + 1 })}</span>
        <Count>{numberTextIn(language, count)}</Count>
      </label>
    </div>
  ));
}
