// The table of lines: every row is there, drawn by the browser when it comes into view.
import { useDeferredValue, useMemo, useRef } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { useWords } from "../../language/use-words.ts";
import { useMarked } from "../../panels/follow/use-marked.ts";
import { lineColumns, type LineColumn, type Sort } from "./data/columns.ts";
import type { LineRow } from "./data/lines.ts";
import { markOfLine } from "./data/marked-rows.ts";
import { Line, type Shared } from "./Line.tsx";
import { roles } from "./roles.ts";
import { useRowKeys, type RowKeys } from "./row-keys.ts";
import { SortHead } from "./SortHead.tsx";
import { useFollowed } from "./use-followed.ts";
import { toSelect, useOnLink, useSourceLinks } from "./use-row-links.ts";

/** How many rows are drawn at once when the table opens; the rest follow without a pause. */
const FIRST = 60;

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

/** Props of {@link LinesTable}. */
export interface LinesTableProps {
  readonly rows: readonly LineRow[];
  readonly sort: Sort<LineColumn>;
  readonly label: string;
}

/** The table. */
export function LinesTable({ rows, sort, label }: LinesTableProps) {
  const { index, hrefOf } = useExplorer();
  const drawn = useDeferredValue(rows, rows.slice(0, FIRST));
  const marked = useMarked();
  const selected = drawn.find(({ edge }) => markOfLine(marked, edge) === "selected");
  const { current, keys } = useRowKeys(drawn, selected?.id);
  const shared = useShared(keys);
  const body = useRef<HTMLTableElement>(null);
  useFollowed(body, marked, drawn);
  return (
    <table {...roles.table} className="lines-table" aria-label={label} ref={body}>
      <SortHead columns={lineColumns} sort={sort} />
      <tbody {...roles.group}>
        {drawn.map((row) => (
          <Line
            key={row.id}
            row={row}
            mark={markOfLine(marked, row.edge)}
            href={hrefOf(toSelect(index, row.id))}
            isCurrent={row.id === current}
            shared={shared}
          />
        ))}
      </tbody>
    </table>
  );
}
