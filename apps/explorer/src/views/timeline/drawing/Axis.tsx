// The axis that both clocks share: hairlines at its ticks, and their labels.
import { useLanguage } from "../../../language/use-words.ts";
import { tickText, type Tick } from "../layout/ticks.ts";

/** Hairlines at ticks, over the whole height of a drawing. */
export function Gridlines({ ticks, height }: { ticks: readonly Tick[]; height: number }) {
  return (
    <g aria-hidden="true">
      {ticks.map(({ day, x, unit }) => (
        <line key={day} className="gridline" data-unit={unit} x1={x} x2={x} y1="0" y2={height} />
      ))}
    </g>
  );
}

/** The labels of ticks; `y` is the line that they stand on. */
export function TickLabels({ ticks, y }: { ticks: readonly Tick[]; y: number }) {
  const language = useLanguage();
  return (
    <g aria-hidden="true">
      {ticks.map((tick) => (
        <text key={tick.day} className="tick" data-unit={tick.unit} x={tick.x + 3} y={y}>
          {tickText(language, tick)}
        </text>
      ))}
    </g>
  );
}

/** The labels alone, for a narrow drawing, where the axis at its foot is far away. */
export function TopAxis({ ticks, width }: { ticks: readonly Tick[]; width: number }) {
  return (
    <svg className="top-axis" width={width} height="20">
      <TickLabels ticks={ticks} y={14} />
    </svg>
  );
}
