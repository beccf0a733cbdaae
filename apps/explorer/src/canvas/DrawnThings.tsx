// Everything drawn, as buttons that lie unseen at its place: for screen readers, keyboards and tests.
import { memo, useMemo, type FocusEvent, type KeyboardEvent } from "react";
import { kindInfo } from "@trialgraph/model";
import type { Hover } from "../graph/emphasis.ts";
import { spokenLine } from "../graph/lines/line-words.ts";
import type { NetworkGraph } from "../graph/network-graph.ts";

/** What is drawn and what to do when one of it is pointed at or picked. */
export interface DrawnThingsProps {
  readonly graph: NetworkGraph;
  readonly onHover: (hover: Hover) => void;
  readonly onPick: (picked: Hover) => void;
}

interface Thing {
  readonly hover: Hover;
  readonly id: string;
  readonly says: string;
}

const relationCount = (count: number) => (count === 1 ? "1 relation" : `${count} relations`);

const entitiesOf = (graph: NetworkGraph): readonly Thing[] =>
  graph.mapNodes((id, { name, kind, degree }) => ({
    hover: { kind: "entity", id },
    id,
    says: `${name}, ${kindInfo[kind].one}, ${relationCount(degree)}`,
  }));

const linesOf = (graph: NetworkGraph): readonly Thing[] =>
  graph.mapEdges((id, { edge }) => ({
    hover: { kind: "edge", id },
    id,
    says: spokenLine(edge, (end) => graph.getNodeAttributes(end)),
  }));

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowRight: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

const buttonsAround = (button: HTMLElement): readonly HTMLButtonElement[] => [
  ...(button.closest("ul")?.querySelectorAll("button") ?? []),
];

/** Arrow keys go through a list of buttons; only the one that had the focus last is a tab stop. */
function moveFocus(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = steps[event.key];
  if (!step) return;
  const buttons = buttonsAround(event.currentTarget);
  const at = buttons.indexOf(event.currentTarget);
  event.preventDefault();
  buttons[step(at, buttons.length)]?.focus({ preventScroll: true });
}

function keepTabStop({ currentTarget }: FocusEvent<HTMLButtonElement>): void {
  for (const button of buttonsAround(currentTarget)) {
    button.tabIndex = button === currentTarget ? 0 : -1;
  }
}

interface ThingListProps extends Omit<DrawnThingsProps, "graph"> {
  readonly label: string;
  readonly things: readonly Thing[];
}

function ThingList({ label, things, onHover, onPick }: ThingListProps) {
  return (
    <ul className="canvas-things" aria-label={label}>
      {things.map(({ id, hover, says }, i) => (
        <li key={id}>
          <button
            type="button"
            tabIndex={i === 0 ? 0 : -1}
            data-thing={hover.kind}
            data-id={id}
            aria-label={says}
            onKeyDown={moveFocus}
            onFocus={(event) => {
              keepTabStop(event);
              onHover(hover);
            }}
            onBlur={() => onHover({ kind: "none" })}
            onClick={() => onPick(hover)}
          />
        </li>
      ))}
    </ul>
  );
}

/**
 * Two lists of buttons, one per drawn entity and one per drawn line, `data-thing` ("entity" or
 * "edge") and `data-id` on each. The stage keeps each button at the middle of what it stands for.
 */
export const DrawnThings = memo(function DrawnThings({ graph, ...handlers }: DrawnThingsProps) {
  const entities = useMemo(() => entitiesOf(graph), [graph]);
  const lines = useMemo(() => linesOf(graph), [graph]);
  return (
    <>
      <ThingList label="Drawn entities" things={entities} {...handlers} />
      <ThingList label="Drawn lines" things={lines} {...handlers} />
    </>
  );
});
