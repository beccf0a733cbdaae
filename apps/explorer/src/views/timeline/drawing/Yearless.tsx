// Dates whose year no text prints: by day and month alone, on a year that is no year.
import { useExplorer } from "../../../app/explorer-context.ts";
import { useLanguage, useWords } from "../../../language/use-words.ts";
import { selectEdge } from "../../../state/selection.ts";
import { tickText, type Tick } from "../layout/ticks.ts";
import { useItemWords } from "../hooks/use-item-words.ts";
import type { Timeline } from "../hooks/use-timeline.ts";
import { Gridlines } from "./Axis.tsx";
import { Marks } from "./Marks.tsx";
import { useYearless, WIDE } from "./use-drawing.ts";

/** The names of the months; of every other one where there is no room for all. */
function Months({ months, width }: { months: readonly Tick[]; width: number }) {
  const language = useLanguage();
  const named = months.filter((_, i) => width >= WIDE || i % 2 === 0);
  return (
    <g aria-hidden="true">
      {named.map((tick) => (
        <text key={tick.day} className="tick" x={tick.x + 3} y="13">
          {tickText(language, { ...tick, unit: "month" })}
        </text>
      ))}
    </g>
  );
}

/** Props: `marked` are the ids of selected claims. */
interface YearlessProps {
  readonly timeline: Timeline;
  readonly width: number;
  readonly marked: ReadonlySet<string>;
}

/** The strip of dates without a year; nothing where there is none. */
export function Yearless({ timeline, width, marked }: YearlessProps) {
  const { go } = useExplorer();
  const t = useWords("timeline");
  const words = useItemWords();
  const { marks, bottom, months } = useYearless(timeline, width);
  if (marks.length === 0) return null;
  return (
    <section className="yearless">
      <h3>
        {t("yearless.title")} <span className="numbers">{marks.length}</span>
      </h3>
      <p>{t("yearless.text")}</p>
      <Marks
        width={width}
        height={bottom + 4}
        name={t("yearless.drawing")}
        below={
          <>
            <Gridlines ticks={months} height={bottom} />
            <Months months={months} width={width} />
          </>
        }
        groups={[{ key: "yearless", marks }]}
        inside={timeline.inside}
        marked={marked}
        labelOf={({ item }) => words.whole(item)}
        precisionOf={() => "no-year"}
        onActive={() => undefined}
        onSelect={({ item }) => go({ kind: "select", selection: selectEdge(item.edge) })}
      />
    </section>
  );
}
