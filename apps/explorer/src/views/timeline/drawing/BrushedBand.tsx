// A clock: its heading with the days that are chosen, and the band that they are chosen on.
import type { ReactNode } from "react";
import { dateTextIn } from "../../../language/dates.ts";
import { useLanguage, useWords } from "../../../language/use-words.ts";
import type { Clock } from "../../../state/filters.ts";
import { intervalOf } from "../layout/brush.ts";
import type { Interval } from "../layout/pack.ts";
import type { Scale } from "../layout/scale.ts";
import { isoOf, type Stretch } from "../time/days.ts";
import { useBrush, type Brush, type End } from "./use-brush.ts";

/** Props: `whole` is all the time there is; the scale may show less of it. */
interface BrushedBandProps {
  readonly clock: Clock;
  readonly scale: Scale;
  readonly whole: Stretch;
  readonly children: ReactNode;
}

function Head({ clock, brush }: { clock: Clock; brush: Brush }) {
  const t = useWords("timeline");
  const language = useLanguage();
  const { days, clear } = brush;
  const text = (day: number) => dateTextIn(language, isoOf(day));
  return (
    <div className="clock-head">
      <h3>{t(`clock.${clock}`)}</h3>
      {days && (
        <>
          <output>{t("brush.days", { from: text(days.from), to: text(days.to) })}</output>
          <button
            type="button"
            className="link"
            data-testid="timeline-clear"
            aria-label={t("brush.clearOf", { clock: t(`clock.${clock}`) })}
            onClick={clear}
          >
            {t("brush.clear")}
          </button>
        </>
      )}
    </div>
  );
}

interface HandleProps extends Pick<BrushedBandProps, "clock" | "whole"> {
  readonly end: End;
  readonly x: number;
  readonly brush: Brush;
}

function Handle({ clock, end, x, brush, whole }: HandleProps) {
  const t = useWords("timeline");
  const language = useLanguage();
  const day = (brush.days ?? whole)[end];
  const date = dateTextIn(language, isoOf(day));
  return (
    <div
      className="brush-handle"
      data-end={end}
      data-set={brush.days !== undefined}
      style={{ left: x }}
    >
      <input
        type="range"
        aria-label={t(`brush.${end}`, { clock: t(`clock.${clock}`) })}
        aria-valuetext={brush.days ? date : t("brush.open", { date })}
        min={whole.from}
        max={whole.to}
        value={day}
        {...brush.handle(end)}
      />
      <span className="brush-knob" />
    </div>
  );
}

/** While something is dragged, what would be left out lies behind a veil. */
function Veil({ start, end }: Interval) {
  return (
    <>
      <div className="brush-veil" style={{ left: 0, width: start }} />
      <div className="brush-veil" style={{ left: end, right: 0 }} />
    </>
  );
}

/** Days as pixels, no further out than the scale is drawn. */
function drawnInterval(scale: Scale, days: Stretch): Interval {
  const { start, end } = intervalOf(scale, days);
  const cut = (x: number) => Math.min(scale.right, Math.max(scale.left, x));
  return { start: cut(start), end: cut(end) };
}

/** The clock with its brush; `children` are what is drawn on it. */
export function BrushedBand({ clock, scale, whole, children }: BrushedBandProps) {
  const brush = useBrush(clock, scale, whole);
  const { start, end } = drawnInterval(scale, brush.days ?? whole);
  return (
    <section className="clock" data-brushed={brush.days !== undefined}>
      <Head clock={clock} brush={brush} />
      <div className="clock-band" data-testid={`clock-${clock}`} {...brush.band}>
        {brush.days && (
          <div
            className="brush"
            data-testid="timeline-brush"
            style={{ left: start, width: end - start }}
          />
        )}
        {children}
        {brush.isDraft && <Veil start={start} end={end} />}
        <Handle clock={clock} end="from" x={start} brush={brush} whole={whole} />
        <Handle clock={clock} end="to" x={end} brush={brush} whole={whole} />
      </div>
    </section>
  );
}
