// The filters at work, as chips above the canvas: each can be taken away, or all at once.
import { familyTitles, kindInfo, type EntityKind, type Family } from "@trialgraph/model";
import { useExplorer } from "../../app/explorer-context.ts";
import { nameOf, type GraphIndex } from "../../data/graph-index.ts";
import type { LineStyle } from "../../graph/looks/line-style.ts";
import type { Action } from "../../state/app-state.ts";
import { choices, isFiltering, type Dimension, type Filters } from "../../state/filters.ts";
import { lineStyleText } from "../claim/words.ts";

interface Chip {
  readonly text: string;
  readonly action: Action;
}

const words = {
  kinds: (kind: EntityKind) => kindInfo[kind].many,
  lines: (style: LineStyle) => lineStyleText(style),
  families: (family: Family) => familyTitles[family],
};

/** "Only A, B" or "Without A", whichever is shorter to say. */
function summary(shown: readonly string[], hidden: readonly string[]): string {
  if (shown.length === 0) return "nothing";
  return shown.length <= hidden.length
    ? `Only ${shown.join(", ")}`
    : `Without ${hidden.join(", ")}`;
}

function split<T>(all: readonly T[], shown: readonly T[], say: (value: T) => string): string {
  const hidden = all.filter((value) => !shown.includes(value));
  return summary(shown.map(say), hidden.map(say));
}

const texts: Readonly<Record<Dimension, (filters: Filters) => string>> = {
  kinds: ({ kinds }) => split(choices.kinds, kinds, words.kinds).replace("nothing", "No things"),
  lines: ({ lines }) => split(choices.lines, lines, words.lines).replace("nothing", "No lines"),
  families: ({ families }) =>
    split(choices.families, families, words.families).replace("nothing", "No lines"),
};

function toChips(index: GraphIndex, filters: Filters): readonly Chip[] {
  const { around } = filters;
  const dimensions: readonly Dimension[] = ["kinds", "lines", "families"];
  const lists = dimensions
    .filter((dimension) => isFiltering(filters, dimension))
    .map((dimension): Chip => ({
      text: texts[dimension](filters),
      action: { kind: "clear", dimension },
    }));
  if (!around) return lists;
  const steps = around.steps === 1 ? "1 step" : "2 steps";
  const text = `Around ${nameOf(index, around.id)}, ${steps}`;
  return [{ text, action: { kind: "around", around: undefined } }, ...lists];
}

/** The chips; nothing where nothing is filtered. */
export function Chips() {
  const { index, state, go } = useExplorer();
  const chips = toChips(index, state.filters);
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label="Filters at work" data-testid="chips">
      {chips.map(({ text, action }) => (
        <li key={text}>
          <button type="button" className="chip" onClick={() => go(action)}>
            {text} <span aria-hidden="true">✕</span>
            <span className="visually-hidden">: take this filter away</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="link" onClick={() => go({ kind: "clear-all" })}>
          clear all
        </button>
      </li>
    </ul>
  );
}
