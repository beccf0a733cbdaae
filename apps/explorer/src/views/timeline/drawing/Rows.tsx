// The first clock: rows of marks, with labels as far as there is room, and curves to their reports.
import { familyTitlesIn } from "@trialgraph/model";
import { useMemo } from "react";
import { useExplorer } from "../../../app/explorer-context.ts";
import { dateTextIn } from "../../../language/dates.ts";
import { numberTextIn } from "../../../language/numbers.ts";
import { useLanguage, useWords } from "../../../language/use-words.ts";
import { selectEdge } from "../../../state/selection.ts";
import { placeLabels, type PlacedLabel } from "../layout/labels.ts";
import type { Mark, Row } from "../layout/rows.ts";
import type { Timeline } from "../hooks/use-timeline.ts";
import { useItemWords } from "../hooks/use-item-words.ts";
import { Gridlines } from "./Axis.tsx";
import { Connectors } from "./Connectors.tsx";
import { Marks } from "./Marks.tsx";
import { measureText } from "./measure-text.ts";
import type { Drawn } from "./use-drawing.ts";

/** More curves than these tell nothing. */
const MOST_CURVES = 24;
const LEAST_HEIGHT = 60;

/** Props: `marked` are the ids of selected claims; `active` is what is pointed at. */
interface RowsProps {
  readonly timeline: Timeline;
  readonly drawn: Drawn;
  readonly width: number;
  readonly marked: ReadonlySet<string>;
  readonly active: Mark | undefined;
  readonly onActive: (mark: Mark | undefined) => void;
}

/** What a row is headed with: its family, or its report. */
function useTitle({ order, reports }: Timeline): (row: Row) => string {
  const t = useWords("timeline");
  const language = useLanguage();
  return ({ key, marks: [first] }) => {
    if (order === "happened") return first ? familyTitlesIn[language][first.item.family] : "";
    const report = reports.find((each) => each.key === key);
    const date = dateTextIn(language, report?.published ?? "");
    return t("reportRow", { date, number: report?.number ?? 0 });
  };
}

/** Labels: of what is selected first, then of what is inside the brushes, from the top. */
function useLabels({ drawn: { rows, scale }, marked, timeline: { inside } }: RowsProps) {
  const words = useItemWords();
  return useMemo(() => {
    const marks = rows.flatMap((row) => row.marks).filter(({ item }) => inside.has(item.claim.id));
    const isMarked = ({ item }: Mark) => marked.has(item.claim.id);
    const wishes = [...marks.filter(isMarked), ...marks.filter((mark) => !isMarked(mark))].map(
      (mark) => {
        const text = words.sentence(mark.item);
        return { mark, text, width: measureText(text, isMarked(mark)) };
      },
    );
    return placeLabels(wishes, rows, { start: scale.left, end: scale.right });
  }, [rows, scale, marked, inside, words]);
}

function Labels({
  labels,
  marked,
}: {
  labels: readonly PlacedLabel[];
  marked: RowsProps["marked"];
}) {
  return (
    <g aria-hidden="true">
      {labels.map(({ id, text, start, y }) => (
        <text key={id} className="mark-label" data-marked={marked.has(id)} x={start} y={y + 4}>
          {text}
        </text>
      ))}
    </g>
  );
}

function Headings({ rows, titleOf }: { rows: readonly Row[]; titleOf: (row: Row) => string }) {
  const language = useLanguage();
  return rows.map((row) => (
    <p key={row.key} className="row-heading" style={{ top: row.top }}>
      <strong>{titleOf(row)}</strong>{" "}
      <span className="numbers">{numberTextIn(language, row.marks.length)}</span>
    </p>
  ));
}

/** The curves of what is pointed at, else of what is selected, unless that is too much. */
function curved({ drawn: { rows }, marked, active }: RowsProps): readonly Mark[] {
  if (active) return [active];
  const marks = rows.flatMap((row) => row.marks).filter(({ item }) => marked.has(item.claim.id));
  return marks.length > MOST_CURVES ? [] : marks;
}

/** The drawing of the first clock. */
export function Rows(props: RowsProps) {
  const { timeline, drawn, width, marked, onActive } = props;
  const { go } = useExplorer();
  const t = useWords("timeline");
  const words = useItemWords();
  const titleOf = useTitle(timeline);
  const labels = useLabels(props);
  const last = drawn.rows.at(-1);
  const height = Math.max(LEAST_HEIGHT, last ? last.top + last.height : 0);
  return (
    <>
      <Marks
        width={width}
        height={height}
        name={t("drawing.happened")}
        below={
          <>
            <Gridlines ticks={drawn.ticks} height={height} />
            <Connectors marks={curved(props)} columns={drawn.columns.all} bottom={height} />
          </>
        }
        above={<Labels labels={labels} marked={marked} />}
        groups={drawn.rows}
        inside={timeline.inside}
        marked={marked}
        labelOf={({ item }) => words.whole(item)}
        precisionOf={({ item }) => item.onAxis?.precision ?? "range"}
        onActive={onActive}
        onSelect={({ item }) => go({ kind: "select", selection: selectEdge(item.edge) })}
      />
      <Headings rows={drawn.rows} titleOf={titleOf} />
    </>
  );
}
