// The table of lines: every row is there, drawn by the browser when it comes into view.
import { useMemo } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { useWords } from "../../language/use-words.ts";
import { lineColumns, type LineColumn, type Sort } from "./data/columns.ts";
import type { LineRow } from "./data/lines.ts";
import { markOfLine, type Mark } from "../kit/marks.ts";
import { Line, type Shared } from "./Line.tsx";
import { roles } from "./roles.ts";
import type { RowKeys } from "./row-keys.ts";
import { SortHead } from "./SortHead.tsx";
import { useDrawnRows } from "./use-drawn-rows.ts";
import type { Marked } from "../../state/selection.ts";
import { toSelect, useOnLink, useSourceLinks } from "./use-row-links.ts";

function useShared(keys: RowKeys): Shared {
  const t = useWords("table");
  const sources = useSourceLinks();
  const onLink = useOnLink();
  return useMemo(() => {
    const named = lineColumns.map((column) => [column, t(`column.${column}`)] as const);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets the keys
    return { labels: Object.fromEntries(named) as Shared["labels"], sources, onLink, keys };
  }, [t, sources, onLink, keys]);
}

const markOf = (marked: Marked, { edge }: LineRow): Mark => markOfLine(marked, edge);

/** Props of {@link LinesTable}. */
interface LinesTableProps {
  readonly rows: readonly LineRow[];
  readonly sort: Sort<LineColumn>;
  readonly label: string;
}

/** The table. */
export function LinesTable({ rows, sort, label }: LinesTableProps) {
  const { index, hrefOf } = useExplorer();
  const { table, drawn, current, keys } = useDrawnRows(rows, markOf);
  const shared = useShared(keys);
  return (
    <table {...roles.table} className="lines-table" aria-label={label} ref={table}>
      <SortHead columns={lineColumns} sort={sort} />
      <tbody {...roles.group}>
        {drawn.map(({ row, mark }) => (
          <Line
            key={row.id}
            row={row}
            mark={mark}
            href={hrefOf(toSelect(index, row.id))}
            isCurrent={row.id === current}
            shared={shared}
          />
        ))}
      </tbody>
    </table>
  );
}
