// From a happening to its report: a thin curve down to the column of the report.
import type { Column } from "../layout/columns.ts";
import { middleOf } from "../layout/box.ts";
import type { Mark } from "../layout/rows.ts";

/** Props: `bottom` is where the drawing of the marks ends and that of the reports begins. */
interface ConnectorsProps {
  readonly marks: readonly Mark[];
  readonly columns: readonly Column[];
  readonly bottom: number;
}

function curve(mark: Mark, x: number, bottom: number): string {
  const { y } = mark;
  const from = middleOf(mark);
  const drop = Math.min(bottom - y, 12 + Math.abs(x - from) / 3);
  const [middle, end] = [y + drop / 2, y + drop];
  return `M${from} ${y}C${from} ${end} ${x} ${middle} ${x} ${end}V${bottom}`;
}

/** The curves of some marks; a report that is not on the axis gets none. */
export function Connectors({ marks, columns, bottom }: ConnectorsProps) {
  return (
    <g aria-hidden="true">
      {marks.map((mark) => {
        const column = columns.find(({ report }) => report.key === mark.item.report);
        return (
          column && (
            <path
              key={mark.item.claim.id}
              className="connector"
              d={curve(mark, column.x, bottom)}
            />
          )
        );
      })}
    </g>
  );
}
