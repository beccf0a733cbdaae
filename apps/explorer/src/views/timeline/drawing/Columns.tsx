// The second clock: a column for each report above the axis, as high as it has claims; what of it has no
// date is hollow.
import { dateTextIn } from "../../../language/dates.ts";
import { useLanguage, useWords } from "../../../language/use-words.ts";
import type { Report } from "../data/reports.ts";
import type { Column } from "../layout/columns.ts";
import type { Tick } from "../layout/ticks.ts";
import { Gridlines, TickLabels } from "./Axis.tsx";
import { SourceNumber } from "./SourceNumber.tsx";

const WIDTH = 10;
/** Room for the sources above the columns, for what joins them to the axis, and for its labels. */
const ABOVE = 22;
/** From the top of a column to the middle of its source's badge. */
const NUMBER = 12;
const JOINT = 7;
const BELOW = 19;

/** Props: `all` are what every filter but the days leaves, `inside` what is left of them by the days. */
interface ColumnsProps {
  readonly width: number;
  readonly high: number;
  readonly ticks: readonly Tick[];
  readonly all: readonly Column[];
  readonly inside: readonly Column[];
  /** The reports of what is pointed at or selected. */
  readonly active: ReadonlySet<string>;
}

interface StackProps extends Pick<Column, "x" | "dated" | "undated"> {
  readonly base: number;
  readonly part: "all" | "inside";
}

function Stack({ x, dated, undated, base, part }: StackProps) {
  const across = { x: x - WIDTH / 2, width: WIDTH };
  return (
    <g data-part={part}>
      <rect className="column-undated" {...across} y={base - dated - undated} height={undated} />
      <rect className="column-dated" {...across} y={base - dated} height={dated} />
    </g>
  );
}

/** From the column to the day, or the stretch, that the report is of. */
function Joint({ column: { report, x, on }, base }: { column: Column; base: number }) {
  const at = (on.start + on.end) / 2;
  return (
    <>
      <path className="column-joint" d={`M${x} ${base}L${at} ${base + JOINT}`} />
      <line
        className="column-date"
        data-precision={report.shape?.precision}
        x1={on.start}
        x2={on.end}
        y1={base + JOINT}
        y2={base + JOINT}
      />
    </>
  );
}

function useName(): (report: Report) => string {
  const t = useWords("timeline");
  const language = useLanguage();
  return ({ number, published, dated, undated }) =>
    t("columnOf", {
      number,
      date: dateTextIn(language, published),
      count: dated + undated,
      dated,
    });
}

interface OneProps {
  readonly column: Column;
  readonly inside: Column | undefined;
  readonly base: number;
  readonly isActive: boolean;
}

function OneColumn({ column, inside, base, isActive }: OneProps) {
  const nameOf = useName();
  const { report, x, dated, undated } = column;
  return (
    <g
      className="column"
      data-report={report.key}
      data-active={isActive}
      data-inside={inside !== undefined}
    >
      <title>{nameOf(inside?.report ?? report)}</title>
      <Stack {...column} base={base} part="all" />
      {inside && <Stack {...inside} x={x} base={base} part="inside" />}
      <Joint column={column} base={base} />
      <SourceNumber x={x} y={base - dated - undated - NUMBER} number={report.number} />
    </g>
  );
}

/** The columns with the axis below them. */
export function Columns({ width, high, ticks, all, inside, active }: ColumnsProps) {
  const t = useWords("timeline");
  const base = ABOVE + high;
  const line = base + JOINT;
  const insideOf = ({ report }: Column) => inside.find((each) => each.report.key === report.key);
  return (
    <svg width={width} height={line + BELOW} aria-label={t("drawing.reported")}>
      <Gridlines ticks={ticks} height={line} />
      <line className="axis" x1="0" x2={width} y1={line} y2={line} />
      {all.map((column) => (
        <OneColumn
          key={column.report.key}
          column={column}
          inside={insideOf(column)}
          base={base}
          isActive={active.has(column.report.key)}
        />
      ))}
      <TickLabels ticks={ticks} y={line + 14} />
    </svg>
  );
}
