// When: two clocks, each from a day to a day. A year or a month is enough.
import { useId, useMemo } from "react";
import { useShown } from "../../../app/explorer-context.ts";
import { dateTextIn } from "../../../language/dates.ts";
import type { Clock } from "../../../state/filters.ts";
import { useTongue } from "../rows/use-counts.ts";
import { dateRange } from "./date-range.ts";
import { DayField } from "./DayField.tsx";
import { shownDay } from "./typed-days.ts";
import { Undated } from "./Undated.tsx";

function ClockFields({ clock }: { clock: Clock }) {
  const { index } = useShown();
  const { t, language } = useTongue();
  const id = useId();
  const range = useMemo(() => dateRange(index, clock), [index, clock]);
  const first = range && shownDay(range.from, "from");
  const last = range && shownDay(range.to, "to");
  const [from, to] = [first, last].map((day) => day && dateTextIn(language, day));
  return (
    <fieldset className="filter-list" aria-labelledby={id} data-clock={clock}>
      <h4 id={id}>{t(`when.${clock}`)}</h4>
      <div className="day-fields">
        <DayField clock={clock} end="from" placeholder={first?.slice(0, 4) ?? ""} />
        <DayField clock={clock} end="to" placeholder={last?.slice(0, 4) ?? ""} />
      </div>
      {from && to && <p className="filter-note">{t("when.range", { from, to })}</p>}
      <Undated clock={clock} />
    </fieldset>
  );
}

/** When it happened, and when it was reported. */
export function WhenFields() {
  const { t } = useTongue();
  return (
    <>
      <p className="filter-note">{t("when.example")}</p>
      <ClockFields clock="happened" />
      <ClockFields clock="reported" />
    </>
  );
}
