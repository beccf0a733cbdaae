// Marks as things to walk over and select: one stop of the Tab key for all, arrows from one to another.
import {
  memo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
} from "react";
import type { Mark } from "../layout/rows.ts";
import { nearestMark, walked } from "../layout/walk.ts";
import type { Precision } from "../time/shape.ts";
import { lineOf, MarkShape } from "./MarkShape.tsx";

/** How far beside a mark, in pixels, a tap still means it. */
const REACH = 18;

/** Marks that belong together. */
interface MarkGroup {
  readonly key: string;
  readonly marks: readonly Mark[];
}

/**
 * A drawing of marks: its size in pixels and its name, what lies `below` and `above` the marks, what
 * they look like and what becomes of them. `onActive` hears what is pointed at or has the focus.
 */
interface MarksProps {
  readonly width: number;
  readonly height: number;
  readonly name: string;
  readonly below?: ReactNode;
  readonly above?: ReactNode;
  readonly groups: readonly MarkGroup[];
  readonly inside: ReadonlySet<string>;
  readonly marked: ReadonlySet<string>;
  readonly labelOf: (mark: Mark) => string;
  readonly precisionOf: (mark: Mark) => Precision;
  readonly onActive: (mark: Mark | undefined) => void;
  readonly onSelect: (mark: Mark) => void;
}

interface OneProps {
  readonly mark: Mark;
  readonly label: string;
  readonly precision: Precision;
  readonly isInside: boolean;
  readonly isMarked: boolean;
  readonly isStop: boolean;
}

const One = memo(({ mark, label, precision, isInside, isMarked, isStop }: OneProps) => (
  <g
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no button
    role="button"
    tabIndex={isStop ? 0 : -1}
    aria-label={label}
    aria-pressed={isMarked}
    className="mark"
    data-testid="timeline-mark"
    data-claim={mark.item.claim.id}
    data-precision={precision}
    data-inside={isInside}
  >
    <MarkShape box={mark} y={mark.y} precision={precision} line={lineOf(mark.item.certainty)} />
  </g>
));

const idAt = ({ target }: { target: EventTarget }): string | undefined =>
  target instanceof Element
    ? (target.closest("[data-claim]")?.getAttribute("data-claim") ?? undefined)
    : undefined;

/** The mark that an event is about: the one it hits, else the nearest within reach. */
function useFinding(marks: readonly Mark[]) {
  const byId = (id: string | undefined) => marks.find(({ item }) => item.claim.id === id);
  const near = (event: MouseEvent) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return nearestMark(marks, { x: event.clientX - left, y: event.clientY - top }, REACH);
  };
  return { byId, at: (event: MouseEvent) => byId(idAt(event)) ?? near(event) };
}

function useWalking(marks: readonly Mark[], { marked, onActive, onSelect }: MarksProps) {
  const svg = useRef<SVGSVGElement>(null);
  const [stop, setStop] = useState<string>();
  const { byId, at } = useFinding(marks);
  const first = marks.find(({ item }) => marked.has(item.claim.id)) ?? marks[0];
  const onKeyDown = (event: KeyboardEvent) => {
    const from = byId(idAt(event));
    if (!from) return;
    const isChosen = event.key === "Enter" || event.key === " ";
    const next = isChosen ? undefined : walked(marks, from, event.key);
    if (isChosen) onSelect(from);
    if (isChosen || next) event.preventDefault();
    const selector = next && `[data-claim="${CSS.escape(next.item.claim.id)}"]`;
    if (selector) svg.current?.querySelector<SVGGElement>(selector)?.focus();
  };
  return {
    stop: (byId(stop) ?? first)?.item.claim.id,
    svg,
    handlers: {
      onKeyDown,
      onClick: (event: MouseEvent) => {
        const mark = at(event);
        if (mark) onSelect(mark);
      },
      onPointerOver: (event: PointerEvent) => onActive(byId(idAt(event))),
      onPointerLeave: () => onActive(undefined),
      onFocus: (event: { target: Element }) => {
        setStop(idAt(event));
        if (event.target.matches(":focus-visible")) onActive(byId(idAt(event)));
      },
      onBlur: () => onActive(undefined),
    },
  };
}

function Group({
  group,
  stop,
  ...props
}: { group: MarkGroup; stop: string | undefined } & MarksProps) {
  const { inside, marked, labelOf, precisionOf } = props;
  return (
    <g>
      {group.marks.map((mark) => {
        const { id } = mark.item.claim;
        return (
          <One
            key={id}
            mark={mark}
            label={labelOf(mark)}
            precision={precisionOf(mark)}
            isInside={inside.has(id)}
            isMarked={marked.has(id)}
            isStop={id === stop}
          />
        );
      })}
    </g>
  );
}

/** The drawing: all marks, group by group. */
export function Marks(props: MarksProps) {
  const { groups, width, height, name, below, above } = props;
  const { stop, svg, handlers } = useWalking(
    groups.flatMap(({ marks }) => marks),
    props,
  );
  return (
    <svg ref={svg} width={width} height={height} aria-label={name} {...handlers}>
      {below}
      {groups.map((group) => (
        <Group key={group.key} group={group} stop={stop} {...props} />
      ))}
      {above}
    </svg>
  );
}
