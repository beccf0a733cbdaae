// How dates are drawn, in samples; only what occurs among what is shown.
import { useState } from "react";
import { useWords } from "../../language/use-words.ts";
import { SourceNumber } from "./drawing/SourceNumber.tsx";
import { lineOf, MarkShape, type Line } from "./drawing/MarkShape.tsx";
import type { Box } from "./layout/box.ts";
import type { Precision } from "./time/shape.ts";
import type { Timeline } from "./hooks/use-timeline.ts";

interface Sample {
  readonly name: "day" | "range" | "fuzzy" | "open" | "inferred" | "alleged" | "denied";
  readonly precision: Precision;
  readonly line: Line;
  readonly box: Box;
}

const [middle, whole] = [
  { start: 9, end: 18 },
  { start: 3, end: 25 },
];
const dot: Box = { ...middle, body: middle, fades: "none", isDot: true };
const bar: Box = { ...whole, body: whole, fades: "none", isDot: false };
const open: Box = { ...bar, start: -9, body: { start: 9, end: 25 }, fades: "start" };

const samples: readonly Sample[] = [
  { name: "day", precision: "day", line: "stated", box: dot },
  { name: "range", precision: "range", line: "stated", box: bar },
  { name: "fuzzy", precision: "fuzzy", line: "stated", box: { ...bar, fades: "both" } },
  { name: "open", precision: "open", line: "stated", box: open },
  { name: "inferred", precision: "inferred", line: "stated", box: bar },
  { name: "alleged", precision: "range", line: "unsure", box: bar },
  { name: "denied", precision: "range", line: "denied", box: bar },
];

/** Whether something that is drawn looks like a sample. */
function occurs({ items }: Timeline, { precision, line }: Sample): boolean {
  return items.some(({ onAxis, certainty }) =>
    line === "stated" ? onAxis?.precision === precision : lineOf(certainty) === line,
  );
}

function MarkSample({ sample: { box, precision, line } }: { sample: Sample }) {
  return (
    <svg className="mark" width="28" height="14" aria-hidden="true">
      <MarkShape box={box} y={7} precision={precision} line={line} />
    </svg>
  );
}

function Samples({ timeline }: { timeline: Timeline }) {
  const t = useWords("timeline");
  return (
    <ul>
      {samples
        .filter((sample) => occurs(timeline, sample))
        .map((sample) => (
          <li key={sample.name}>
            <MarkSample sample={sample} />
            {t(`legend.${sample.name}`)}
          </li>
        ))}
      <li>
        <svg className="column" width="14" height="14" aria-hidden="true">
          <rect className="column-undated" x="2" y="1" width="10" height="6" />
          <rect className="column-dated" x="2" y="7" width="10" height="6" />
        </svg>
        {t("legend.column")}
      </li>
      <li>
        <svg className="column" width="22" height="18" aria-hidden="true">
          <SourceNumber x={11} y={9} number={1} />
        </svg>
        {t("legend.source")}
      </li>
    </ul>
  );
}

/** The legend; on small screens it is folded at first. */
export function Legend({ timeline }: { timeline: Timeline }) {
  const t = useWords("timeline");
  const [isWide] = useState(() => window.matchMedia("(min-width: 761px)").matches);
  return (
    <details className="timeline-legend" open={isWide}>
      <summary>{t("legend.title")}</summary>
      <Samples timeline={timeline} />
    </details>
  );
}
