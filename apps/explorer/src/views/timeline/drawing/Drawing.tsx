// The two clocks over one axis, and the dates without a year below them.
import { useMemo, useRef, useState } from "react";
import { useWords } from "../../../language/use-words.ts";
import type { Mark } from "../layout/rows.ts";
import { useMarkedEdges } from "../hooks/use-marked-edges.ts";
import type { Timeline } from "../hooks/use-timeline.ts";
import { useWidth } from "../../kit/use-width.ts";
import { TopAxis } from "./Axis.tsx";
import { BrushedBand } from "./BrushedBand.tsx";
import { Columns } from "./Columns.tsx";
import { Detail } from "./Detail.tsx";
import { MarkMasks } from "./MarkShape.tsx";
import { Rows } from "./Rows.tsx";
import { useDrawing, WIDE } from "./use-drawing.ts";
import { Yearless } from "./Yearless.tsx";

interface Sized {
  readonly timeline: Timeline;
  readonly width: number;
}

/** The ids of the claims of what is selected. */
function useMarkedClaims({ items }: Timeline): ReadonlySet<string> {
  const isMarked = useMarkedEdges();
  return useMemo(
    () =>
      new Set(
        isMarked ? items.filter(({ edge }) => isMarked(edge)).map(({ claim }) => claim.id) : [],
      ),
    [items, isMarked],
  );
}

/** The reports of what is pointed at, else of what is selected. */
function activeReports({ items }: Timeline, marked: ReadonlySet<string>, active?: Mark) {
  if (active) return new Set([active.item.report]);
  return new Set(items.filter(({ claim }) => marked.has(claim.id)).map(({ report }) => report));
}

function Nothing({ timeline }: { timeline: Timeline }) {
  const t = useWords("timeline");
  return (
    <p className="timeline-empty">
      {t(timeline.items.length === 0 ? "drawing.empty" : "drawing.emptySpan")}
    </p>
  );
}

function Clocks({ timeline, width }: Sized) {
  const drawn = useDrawing(timeline, width);
  const marked = useMarkedClaims(timeline);
  const [active, setActive] = useState<Mark>();
  const { whole } = timeline;
  const { scale, columns, ticks, high, rows } = drawn;
  return (
    <div className="timeline-clocks" data-marking={marked.size > 0}>
      {width < WIDE && <TopAxis ticks={ticks} width={width} />}
      <BrushedBand clock="happened" scale={scale} whole={whole}>
        <Rows {...{ timeline, drawn, width, marked, active, onActive: setActive }} />
        {rows.length === 0 && <Nothing timeline={timeline} />}
        {active && <Detail mark={active} width={width} />}
      </BrushedBand>
      <div className="timeline-foot">
        <BrushedBand clock="reported" scale={scale} whole={whole}>
          <Columns
            {...{ width, high, ticks, ...columns }}
            active={activeReports(timeline, marked, active)}
          />
        </BrushedBand>
      </div>
      <Yearless {...{ timeline, width, marked }} />
    </div>
  );
}

/** The drawing, as wide as there is room for. */
export function Drawing({ timeline }: { timeline: Timeline }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  return (
    <div className="timeline-drawing" data-keep-focus ref={frame}>
      <MarkMasks />
      {width > 0 && <Clocks timeline={timeline} width={width} />}
    </div>
  );
}
