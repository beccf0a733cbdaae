// The table of things: name, kind, description, and how many lines each has.
import { memo, useMemo } from "react";
import { useExplorer } from "../../app/explorer-context.ts";
import { useWords } from "../../language/use-words.ts";
import { nameLanguage } from "../../language/name-language.ts";
import { Glyph } from "../../panels/kit/Glyph.tsx";
import type { Marked } from "../../state/selection.ts";
import { thingColumns, type Sort, type ThingColumn } from "./data/columns.ts";
import { markOfThing, type Mark } from "../kit/marks.ts";
import { roles } from "./roles.ts";
import type { RowKeys } from "./row-keys.ts";
import { SortHead } from "./SortHead.tsx";
import type { ThingRow } from "./data/things.ts";
import { useDrawnRows } from "./use-drawn-rows.ts";
import { toSelect, useOnLink, type OnLink } from "./use-row-links.ts";

interface ThingProps {
  readonly row: ThingRow;
  readonly mark: Mark;
  readonly href: string;
  readonly labels: Readonly<Record<"kind" | "lines", string>>;
  readonly onLink: OnLink;
  readonly isCurrent: boolean;
  readonly keys: RowKeys;
}

const Thing = memo(function Thing(props: ThingProps) {
  const { row, mark, href, labels, onLink, isCurrent, keys } = props;
  const { cells, entity } = row;
  return (
    <tr
      {...roles.row}
      data-testid="table-row"
      data-entity={row.id}
      data-mark={mark}
      aria-current={mark === "selected" ? "true" : undefined}
    >
      <th {...roles.rowHead} scope="row" data-column="name">
        <a
          href={href}
          className="row-link"
          data-id={row.id}
          tabIndex={isCurrent ? undefined : -1}
          onClick={onLink}
          {...keys}
        >
          <span lang={nameLanguage(cells.name.text)}>{cells.name.text}</span>
        </a>
      </th>
      <td {...roles.cell} data-column="kind" data-label={labels.kind}>
        <Glyph kind={entity.kind} /> {cells.kind.text}
      </td>
      <td {...roles.cell} data-column="description" lang="en">
        {cells.description.text}
      </td>
      <td {...roles.cell} data-column="lines" data-label={labels.lines}>
        {cells.lines.text}
      </td>
    </tr>
  );
});

const markOf = (marked: Marked, { id }: ThingRow): Mark => markOfThing(marked, id);

/** Props of {@link ThingsTable}. */
interface ThingsTableProps {
  readonly rows: readonly ThingRow[];
  readonly sort: Sort<ThingColumn>;
  readonly label: string;
}

/** The table. */
export function ThingsTable({ rows, sort, label }: ThingsTableProps) {
  const { index, hrefOf } = useExplorer();
  const t = useWords("table");
  const labels = useMemo(() => ({ kind: t("column.kind"), lines: t("column.lines") }), [t]);
  const onLink = useOnLink();
  const { table, drawn, current, keys } = useDrawnRows(rows, markOf);
  return (
    <table {...roles.table} className="things-table" aria-label={label} ref={table}>
      <SortHead columns={thingColumns} sort={sort} />
      <tbody {...roles.group}>
        {drawn.map(({ row, mark }) => (
          <Thing
            key={row.id}
            row={row}
            mark={mark}
            href={hrefOf(toSelect(index, row.id))}
            labels={labels}
            onLink={onLink}
            isCurrent={row.id === current}
            keys={keys}
          />
        ))}
      </tbody>
    </table>
  );
}
