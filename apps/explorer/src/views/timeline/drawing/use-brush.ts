// Brushing a clock: by dragging over it, by its two handles, by keys. The days that are kept are those
// of the state; while something is dragged they are a draft.
import {
  useMemo,
  useRef,
  useState,
  type ChangeEvent,
  type KeyboardEvent,
  type PointerEvent,
} from "react";
import { useExplorer } from "../../../app/explorer-context.ts";
import type { Clock } from "../../../state/filters.ts";
import { brushed, daysOf, dragged, nudged, stretchOf, unitOf } from "../layout/brush.ts";
import type { Scale } from "../layout/scale.ts";
import { isSameStretch, type Stretch } from "../time/days.ts";

/** An end of a brush. */
export type End = "from" | "to";

/** What is being dragged, from where in pixels of the band, and the days it began with. */
interface Grab {
  readonly what: End | "new";
  readonly x: number;
  readonly days: Stretch;
}

/** How far a pointer moves, in pixels, before it drags. */
const THRESHOLD = 5;

const xIn = ({ clientX, currentTarget }: PointerEvent): number =>
  clientX - currentTarget.getBoundingClientRect().left;

/** The days of a clock as they are kept, as they are drawn, and how to change either. */
function useDays(clock: Clock, whole: Stretch) {
  const { state, go } = useExplorer();
  const filter = state.filters[clock];
  const kept = useMemo(() => filter && stretchOf(filter, whole), [filter, whole]);
  const [draft, setDraft] = useState<Stretch>();
  const keep = (days: Stretch | undefined | "kept") => {
    setDraft(undefined);
    if (days === "kept" || (days && isSameStretch(days, kept ?? whole))) return;
    const isAll = !days || isSameStretch(days, whole);
    go({ kind: "days", clock, days: isAll ? undefined : daysOf(days, filter) });
  };
  return { days: draft ?? kept, draft, setDraft, keep };
}

type BrushedDays = ReturnType<typeof useDays>;

/** What is grabbed by a press: the handle that it hits, else a new brush begins there. */
function grabOf(event: PointerEvent, days: Stretch): Grab | undefined {
  const { target, button, isPrimary } = event;
  if (button !== 0 || !isPrimary) return undefined;
  const end = target instanceof HTMLElement ? target.dataset["end"] : undefined;
  return { what: end === "from" || end === "to" ? end : "new", x: xIn(event), days };
}

function useDragging(scale: Scale, whole: Stretch, { days, draft, setDraft, keep }: BrushedDays) {
  const grab = useRef<Grab>(undefined);
  const move = (event: PointerEvent) => {
    const held = grab.current;
    if (!held) return;
    const x = xIn(event);
    if (!draft && Math.abs(x - held.x) < THRESHOLD) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { what, days: begun } = held;
    setDraft(what === "new" ? brushed(scale, held.x, x) : dragged(scale, begun, what, x));
  };
  const drop = (isKept: boolean) => {
    grab.current = undefined;
    if (draft) keep(isKept ? draft : "kept");
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      grab.current = grabOf(event, days ?? whole);
    },
    onPointerMove: move,
    onPointerUp: () => drop(true),
    onPointerCancel: () => drop(false),
  };
}

/** One end set to a day, no further than the other. */
const withEnd = (days: Stretch, end: End, day: number): Stretch =>
  end === "from"
    ? { ...days, from: Math.min(day, days.to) }
    : { ...days, to: Math.max(day, days.from) };

/** What a band and its handles listen to. Escape takes the days away. */
export function useBrush(clock: Clock, scale: Scale, whole: Stretch) {
  const brushedDays = useDays(clock, whole);
  const { days, draft, setDraft, keep } = brushedDays;
  const commit = () => {
    if (draft) keep(draft);
  };
  return {
    days,
    isDraft: draft !== undefined,
    clear: () => keep(undefined),
    band: {
      ...useDragging(scale, whole, brushedDays),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== "Escape" || !days) return;
        event.preventDefault();
        keep(undefined);
      },
    },
    handle: (end: End) => ({
      onKeyDown: (event: KeyboardEvent) => {
        const next = nudged(days ?? whole, { end, key: event.key, unit: unitOf(scale) }, whole);
        if (!next) return;
        event.preventDefault();
        setDraft(next);
      },
      onChange: (event: ChangeEvent<HTMLInputElement>) => {
        setDraft(withEnd(days ?? whole, end, Number(event.target.value)));
      },
      onKeyUp: commit,
      onBlur: commit,
    }),
  };
}

/** What {@link useBrush} gives. */
export type Brush = ReturnType<typeof useBrush>;
