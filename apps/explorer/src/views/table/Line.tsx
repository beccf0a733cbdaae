// A row of the table of lines. It depends on nothing but its props: a thousand of them stay as they are
// while something else changes.
import type { Id } from "@trialgraph/model";
import { memo } from "react";
import { nameLanguage } from "../../language/name-language.ts";
import { LineSample } from "../../panels/kit/LineSample.tsx";
import { lineColumns, type LineColumn } from "./data/columns.ts";
import type { LineRow } from "./data/lines.ts";
import type { Mark } from "../kit/marks.ts";
import { roles } from "./roles.ts";
import type { RowKeys } from "./row-keys.ts";
import type { OnLink, SourceLink } from "./use-row-links.ts";

/** What all rows share; the same objects from one drawing to the next. */
export interface Shared {
  readonly labels: Readonly<Record<LineColumn, string>>;
  readonly sources: ReadonlyMap<Id, SourceLink>;
  readonly onLink: OnLink;
  readonly keys: RowKeys;
}

/** Props of {@link Line}: `isCurrent` is whether Tab leads into this row. */
interface LineProps {
  readonly row: LineRow;
  readonly mark: Mark;
  readonly href: string;
  readonly isCurrent: boolean;
  readonly shared: Shared;
}

type Part = Pick<LineProps, "row" | "isCurrent" | "shared">;

function Badges({ row, isCurrent, shared }: Part) {
  const links = row.sources.flatMap((id) => {
    const link = shared.sources.get(id);
    return link ? [{ id, ...link }] : [];
  });
  return (
    <span className="badges">
      {links
        .toSorted((a, b) => a.number - b.number)
        .map(({ id, number, label, href }) => (
          <a
            key={id}
            className="badge"
            href={href}
            aria-label={label}
            data-source={id}
            tabIndex={isCurrent ? undefined : -1}
            onClick={shared.onLink}
          >
            {number}
          </a>
        ))}
    </span>
  );
}

/** Whether a column has names of the data, and no words of the page. */
const isNamed = (column: LineColumn): boolean => column === "to" || column === "speakers";

/** What a cell shows: badges for sources, the line as drawn beside how sure it is, else its text. */
function Content({ column, ...part }: Part & { column: LineColumn }) {
  const { text } = part.row.cells[column];
  if (column === "sources") return <Badges {...part} />;
  if (isNamed(column)) return <span lang={nameLanguage(text)}>{text}</span>;
  if (column !== "sure") return text;
  return (
    <>
      <LineSample style={part.row.style} /> {text}
    </>
  );
}

function FirstCell({ row, href, isCurrent, shared }: Omit<LineProps, "mark">) {
  return (
    <th {...roles.rowHead} scope="row" data-column="from">
      <a
        href={href}
        className="row-link"
        aria-label={row.label}
        data-id={row.id}
        tabIndex={isCurrent ? undefined : -1}
        onClick={shared.onLink}
        {...shared.keys}
      >
        <span lang={nameLanguage(row.cells.from.text)}>{row.cells.from.text}</span>
      </a>
    </th>
  );
}

const [, ...otherColumns] = lineColumns;

/** The row: a link in the first cell selects the line, and lies over the whole row. */
export const Line = memo(function Line({ mark, href, ...part }: LineProps) {
  const { row, shared } = part;
  return (
    <tr
      {...roles.row}
      data-testid="table-row"
      data-edge={row.id}
      data-mark={mark}
      data-covered={row.covered || undefined}
      aria-current={mark === "selected" ? "true" : undefined}
    >
      <FirstCell href={href} {...part} />
      {otherColumns.map((column) => (
        <td
          key={column}
          {...roles.cell}
          data-column={column}
          data-label={shared.labels[column]}
          data-empty={row.cells[column].text === "" || undefined}
        >
          <Content column={column} {...part} />
        </td>
      ))}
    </tr>
  );
});
