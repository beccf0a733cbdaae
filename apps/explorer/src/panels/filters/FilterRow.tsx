// One filter row: tick, sign, words and number; and a way to show this row alone.
import type { ReactNode } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import type { Dimension } from "../../state/filters.ts";

/** Props: `sign` is the glyph or the line that the row is the legend of. */
export interface FilterRowProps {
  readonly dimension: Dimension;
  readonly value: string;
  readonly label: string;
  readonly sign: ReactNode;
  readonly count: number;
}

/** The row; its label is the checkbox's, with the number in it. */
export function FilterRow({ dimension, value, label, sign, count }: FilterRowProps) {
  const { state, go } = useExplorer();
  const shown: readonly string[] = state.filters[dimension];
  return (
    <div className="filter-row" data-testid="filter-row" data-value={value}>
      <label>
        <input
          type="checkbox"
          checked={shown.includes(value)}
          onChange={() => go({ kind: "toggle", dimension, value })}
        />
        {sign}
        <span className="filter-label">{label}</span>
      </label>
      <button
        type="button"
        className="only"
        aria-label={`Only ${label}`}
        onClick={() => go({ kind: "only", dimension, values: [value] })}
      >
        only
      </button>
      <span className="count">{count}</span>
    </div>
  );
}
