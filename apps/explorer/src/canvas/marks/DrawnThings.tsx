// Everything drawn, as buttons that lie unseen at its place: for those who explore a page by touch or
// with the reading cursor of a screen reader, and for tests. Keyboards walk instead (walk/Walker.tsx):
// hundreds of tab stops would be a wall, so these are none.
import { memo, useMemo } from "react";
import type { Hover } from "../../graph/emphasis.ts";
import { lineSaid, nodeSaid, type Speech, type Told } from "../walk/narration.ts";

/** What is drawn and what to do when one of it is pointed at or picked. */
interface DrawnThingsProps {
  readonly told: Told;
  readonly speech: Speech;
  readonly onHover: (hover: Hover) => void;
  readonly onPick: (picked: Hover) => void;
}

interface Thing {
  readonly hover: Hover;
  readonly id: string;
  readonly says: string;
}

const byName = new Intl.Collator("en").compare;

const entitiesOf = (told: Told, speech: Speech): readonly Thing[] =>
  told.graph
    .mapNodes((id): Thing => ({
      hover: { kind: "entity", id },
      id,
      says: nodeSaid(told, id, speech),
    }))
    .toSorted((a, b) => byName(a.says, b.says));

const linesOf = (told: Told, speech: Speech): readonly Thing[] =>
  told.graph.mapEdges((id) => ({
    hover: { kind: "edge", id },
    id,
    says: lineSaid(told, id, speech),
  }));

interface ThingListProps extends Pick<DrawnThingsProps, "onHover" | "onPick"> {
  readonly label: string;
  readonly things: readonly Thing[];
}

function ThingList({ label, things, onHover, onPick }: ThingListProps) {
  return (
    <ul className="canvas-things" aria-label={label}>
      {things.map(({ id, hover, says }) => (
        <li key={id}>
          <button
            type="button"
            tabIndex={-1}
            data-thing={hover.kind}
            data-id={id}
            aria-label={says}
            onFocus={() => onHover(hover)}
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
export const DrawnThings = memo(function DrawnThings({
  told,
  speech,
  ...handlers
}: DrawnThingsProps) {
  const entities = useMemo(() => entitiesOf(told, speech), [told, speech]);
  const lines = useMemo(() => linesOf(told, speech), [told, speech]);
  return (
    <>
      <ThingList label={speech.t("drawn.things")} things={entities} {...handlers} />
      <ThingList label={speech.t("drawn.lines")} things={lines} {...handlers} />
    </>
  );
});
