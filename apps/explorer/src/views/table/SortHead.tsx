// The head of a table: each column a button that sorts by it; on small screens a list to choose from.
import type { ReactNode } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { useWords } from "../../language/use-words.ts";
import {
  pressed,
  readSort,
  sortText,
  type LineColumn,
  type Sort,
  type ThingColumn,
} from "./data/columns.ts";
import { roles } from "./roles.ts";
import { sortBy } from "./use-table.ts";

/** A column of either table. */
export type AnyColumn = LineColumn | ThingColumn;

/** Props: `sort` is what the table is sorted by now. */
interface SortHeadProps<C extends AnyColumn> {
  readonly columns: readonly [C, ...C[]];
  readonly sort: Sort<C>;
}

const ariaSort = ({ descending }: Sort<string>) => (descending ? "descending" : "ascending");

/** The row of column heads. */
export function SortHead<C extends AnyColumn>({ columns, sort }: SortHeadProps<C>): ReactNode {
  const { go } = useExplorer();
  const t = useWords("table");
  return (
    <thead {...roles.group}>
      <tr {...roles.row}>
        {columns.map((column) => (
          <th
            key={column}
            {...roles.head}
            scope="col"
            data-column={column}
            aria-sort={column === sort.column ? ariaSort(sort) : undefined}
          >
            <button
              type="button"
              data-testid="table-sort"
              onClick={() => go(sortBy(sortText(pressed(sort, column))))}
            >
              {t(`column.${column}`)}
              <span aria-hidden="true">
                {column === sort.column && (sort.descending ? " ↓" : " ↑")}
              </span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The same choice as a list with a button for the direction, where there is no room for a head. */
export function SortChoice<C extends AnyColumn>({ columns, sort }: SortHeadProps<C>): ReactNode {
  const { go } = useExplorer();
  const t = useWords("table");
  const choose = (column: string) =>
    go(sortBy(sortText({ ...readSort(columns, column), descending: sort.descending })));
  return (
    <div className="sort-choice">
      <label>
        {t("sortBy")}
        <select value={sort.column} onChange={({ target }) => choose(target.value)}>
          {columns.map((column) => (
            <option key={column} value={column}>
              {t(`column.${column}`)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="button"
        onClick={() => go(sortBy(sortText(pressed(sort, sort.column))))}
      >
        {t(sort.descending ? "descending" : "ascending")}
      </button>
    </div>
  );
}
