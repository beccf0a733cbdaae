// All that the timeline shows, worked out of the explorer's state and kept while that stays the same.
import { families } from "@trialgraph/model";
import { useMemo } from "react";
import { useExplorer } from "../../../app/explorer-context.ts";
import type { Clock } from "../../../state/filters.ts";
import { isDated } from "../../kit/dated.ts";
import { byReport, toItems, type Item } from "../data/items.ts";
import { toReports, type Report } from "../data/reports.ts";
import { readSpan, shownOf, wholeTime } from "../data/shown.ts";
import type { Stretch } from "../time/days.ts";

/** The two sides of what is shown: in the brushes, and all that the other filters leave. */
export interface Timeline {
  /** The claims with a date, in order of the chosen clock. */
  readonly items: readonly Item[];
  /** Ids of the claims that the brushes let through too. */
  readonly inside: ReadonlySet<string>;
  readonly reports: readonly Report[];
  readonly insideReports: readonly Report[];
  /** What claims say of their dates: all, those that print none, and those of them that let infer one. */
  readonly counts: { readonly all: number; readonly undated: number; readonly inferred: number };
  /** All the time there is, and what of it is drawn. */
  readonly whole: Stretch;
  readonly span: Stretch;
  readonly order: Clock;
}

/** The keys of the rows, in order, and the key of an item: families, or reports. */
export function rowKeys({ order, reports }: Timeline) {
  return order === "happened"
    ? { keys: families, keyOf: ({ family }: Item): string => family }
    : { keys: reports.map(({ key }) => key), keyOf: ({ report }: Item) => report };
}

function useShown() {
  const { index, state } = useExplorer();
  const { filters, desk } = state;
  return useMemo(() => {
    const { context, inside } = shownOf(index, { filters, desk });
    const within = context.filter(({ id }) => inside.has(id));
    const undated = within.filter((claim) => !isDated(claim));
    return {
      inside,
      context: new Set(context.map(({ id }) => id)),
      reports: toReports(index, context),
      insideReports: toReports(index, within),
      counts: {
        all: within.length,
        undated: undated.length,
        inferred: undated.filter(({ dateInferred }) => dateInferred).length,
      },
    };
  }, [index, filters, desk]);
}

/** The timeline of the explorer's state. */
export function useTimeline(): Timeline {
  const { index, state } = useExplorer();
  const order: Clock = state.options["order"] === "reported" ? "reported" : "happened";
  const shown = useShown();
  const { context } = shown;
  const all = useMemo(() => toItems(index), [index]);
  const items = useMemo(() => {
    const passing = all.filter(({ claim }) => context.has(claim.id));
    return order === "reported" ? byReport(passing) : passing;
  }, [all, context, order]);
  const whole = useMemo(() => wholeTime(index), [index]);
  const text = state.options["span"];
  const span = useMemo(() => readSpan(text, whole), [text, whole]);
  return useMemo(
    () => ({ items, ...shown, whole, span, order }),
    [items, shown, whole, span, order],
  );
}
