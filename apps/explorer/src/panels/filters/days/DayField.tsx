// One end of a span of days: a field that takes a year, a month or a day, and says when it can't.
import { useId, useState } from "react";
import { useShown } from "../../../app/explorer-context.ts";
import type { Clock } from "../../../state/filters.ts";
import { useTongue } from "../rows/use-counts.ts";
import { shownDay, typedDay, withEnd, type End } from "./typed-days.ts";

type Problem = "notADate" | "backwards";

/** What is typed until it is a day; then the day goes into the state. */
function useDay(clock: Clock, end: End) {
  const { state, go } = useShown();
  const { language } = useTongue();
  const [typed, setTyped] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const days = state.filters[clock];
  const day = days?.[end];
  const text = typed ?? (day ? shownDay(day, end) : "");
  const change = (value: string) => {
    setTyped(value);
    setProblem(undefined);
  };
  const commit = () => {
    if (typed === undefined) return;
    const asked = typedDay(typed, end, language);
    if (typed.trim() !== "" && asked === undefined) return setProblem("notADate");
    const next = withEnd(days, end, asked);
    if (next?.from && next.to && next.from > next.to) return setProblem("backwards");
    setTyped(undefined);
    if (asked !== day) go({ kind: "days", clock, days: next });
  };
  return { text, problem, change, commit };
}

/** The field; Enter or leaving it takes what was typed. */
export function DayField({
  clock,
  end,
  placeholder,
}: {
  clock: Clock;
  end: End;
  placeholder: string;
}) {
  const { t } = useTongue();
  const { text, problem, change, commit } = useDay(clock, end);
  const id = useId();
  return (
    <div className="day-field">
      <label>
        {t(`when.${end}`)}
        <input
          type="text"
          value={text}
          placeholder={placeholder}
          autoComplete="off"
          data-testid={`${clock}-${end}`}
          aria-invalid={problem !== undefined}
          aria-describedby={id}
          onChange={({ target }) => change(target.value)}
          onBlur={commit}
          onKeyDown={({ key }) => key === "Enter" && commit()}
        />
      </label>
      <output id={id} className="filter-note">
        {problem && t(`when.${problem}`, { typed: text.trim() })}
      </output>
    </div>
  );
}
