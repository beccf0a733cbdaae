// One filter row: tick, sign, words and number; and a way to show this row alone. Drawn anew only where
// something of it has changed: there are some two hundred of them.
import { memo, type ComponentType, type ReactNode } from "react";
import type { Explorer } from "../../../app/explorer-context.ts";
import { nameLanguage } from "../../../language/name-language.ts";
import { useWords } from "../../../language/use-words.ts";
import type { Dimension } from "../../../state/filters.ts";

/** The number at the end of a row, apart from the words before it also for those who hear it. */
export function Count({ children }: { children: string }) {
  return (
    <span className="count">
      <span className="visually-hidden">, </span>
      {children}
    </span>
  );
}

/**
 * Props of {@link FilterRow}: `Sign` is what the row is the legend of, `Detail` stands below its
 * words, `among` is everything there is to choose from; a quiet row shows nothing now. `children`
 * stand at the end of the row.
 */
export interface FilterRowProps {
  readonly dimension: Dimension;
  readonly value: string;
  readonly among: readonly string[];
  readonly label: string;
  readonly count: string;
  readonly isTicked: boolean;
  readonly isQuiet: boolean;
  readonly go: Explorer["go"];
  readonly Sign?: ComponentType<{ value: string }> | undefined;
  readonly Detail?: ComponentType<{ value: string }> | undefined;
  readonly children?: ReactNode;
}

function Box({
  dimension,
  value,
  among,
  label,
  count,
  isTicked,
  go,
  Sign,
  Detail,
}: FilterRowProps) {
  return (
    <label>
      <input
        type="checkbox"
        checked={isTicked}
        onChange={() => go({ kind: "toggle", dimension, value, among })}
      />
      {Sign && <Sign value={value} />}
      <span className="filter-label">
        <span className="filter-words" lang={nameLanguage(label)}>
          {label}
        </span>
        {Detail && <Detail value={value} />}
      </span>
      <Count>{count}</Count>
    </label>
  );
}

/** The row; what it would show is counted even where it shows nothing now. */
export const FilterRow = memo(function FilterRow(props: FilterRowProps) {
  const { dimension, value, label, isQuiet, go, children } = props;
  const t = useWords("filters");
  return (
    <div className="filter-row" data-testid="filter-row" data-value={value} data-quiet={isQuiet}>
      <Box {...props} />
      <button
        type="button"
        className="only"
        aria-label={t("onlyThis", { label })}
        onClick={() => go({ kind: "only", dimension, values: [value] })}
      >
        {t("only")}
      </button>
      {children}
    </div>
  );
});
