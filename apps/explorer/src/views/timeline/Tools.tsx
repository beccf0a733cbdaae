// What can be done with the timeline: order by a clock, and draw only the days that are chosen.
import { useExplorer } from "../../app/explorer-context.ts";
import { dateTextIn } from "../../language/dates.ts";
import { useLanguage, useWords } from "../../language/use-words.ts";
import type { Clock } from "../../state/filters.ts";
import { outsideOf } from "./data/items.ts";
import { stretchOf } from "./layout/brush.ts";
import { isoOf, isSameStretch, type Stretch } from "./time/days.ts";
import type { Timeline } from "./hooks/use-timeline.ts";

const clocks: readonly Clock[] = ["happened", "reported"];

function Order({ order }: { order: Clock }) {
  const { go } = useExplorer();
  const t = useWords("timeline");
  const choose = (clock: Clock) =>
    go({ kind: "option", name: "order", value: clock === "happened" ? undefined : clock });
  return (
    <fieldset className="choice">
      <legend className="visually-hidden">{t("order.title")}</legend>
      <span aria-hidden="true">{t("order.title")}</span>
      {clocks.map((clock) => (
        <button
          key={clock}
          type="button"
          className="button small"
          data-testid={`order-${clock}`}
          aria-pressed={order === clock}
          onClick={() => choose(clock)}
        >
          {t(`order.${clock}`)}
        </button>
      ))}
    </fieldset>
  );
}

const spanText = ({ from, to }: Stretch): string => `${isoOf(from)}..${isoOf(to)}`;

/** The chosen days that could be drawn alone: of the first clock that has any, and are not yet. */
function useChosen({ whole, span }: Timeline): Stretch | undefined {
  const { happened, reported } = useExplorer().state.filters;
  const filter = happened ?? reported;
  const { from, to } = filter ? stretchOf(filter, whole) : whole;
  const days = { from: Math.max(from, whole.from), to: Math.min(to, whole.to) };
  return days.from < days.to && !isSameStretch(days, span) && !isSameStretch(days, whole)
    ? days
    : undefined;
}

function Zoom({ timeline }: { timeline: Timeline }) {
  const { go } = useExplorer();
  const t = useWords("timeline");
  const language = useLanguage();
  const chosen = useChosen(timeline);
  const { span, whole } = timeline;
  const zoom = (days: Stretch | undefined) =>
    go({ kind: "option", name: "span", value: days && spanText(days) });
  const text = (day: number) => dateTextIn(language, isoOf(day));
  return (
    <>
      {chosen && (
        <button type="button" className="button small" onClick={() => zoom(chosen)}>
          {t("zoom.in")}
        </button>
      )}
      {!isSameStretch(span, whole) && (
        <>
          <button type="button" className="button small" onClick={() => zoom(undefined)}>
            {t("zoom.out")}
          </button>
          <span className="numbers">
            {t("brush.days", { from: text(span.from), to: text(span.to) })}
            {" · "}
            {t("drawing.outside", outsideOf(timeline.items, span))}
          </span>
        </>
      )}
    </>
  );
}

/** The bar above the drawing. */
export function Tools({ timeline }: { timeline: Timeline }) {
  return (
    <div className="view-tools timeline-tools">
      <Order order={timeline.order} />
      <Zoom timeline={timeline} />
    </div>
  );
}
