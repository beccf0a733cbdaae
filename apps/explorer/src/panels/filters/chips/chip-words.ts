// The filters at work in words, one chip for each, with what takes it away. Pure.
import { familyTitlesIn, kindNamesIn, EntityKind } from "@trialgraph/model";
import { nameOf, shortNameOf, type GraphIndex } from "../../../data/graph-index.ts";
import { dateTextIn } from "../../../language/dates.ts";
import { together, type Action } from "../../../state/app-state.ts";
import { isLeavingOut, type Fan } from "../../../state/desk.ts";
import {
  dimensionMode,
  dimensions,
  isAnyFiltering,
  type Clock,
  type Days,
  type Dimension,
} from "../../../state/filters.ts";
import { occurring } from "../../../state/visible/counts.ts";
import type { Picture } from "../../../state/visible/index.ts";
import { shownDay } from "../days/typed-days.ts";
import { labelOf, lowered, shortSource, type Tongue } from "../labels.ts";

/** What narrows the picture, in words; `action` takes it away. */
export interface Chip {
  readonly key: string;
  readonly text: string;
  readonly action: Action;
}

/** How many values a chip names before it counts the rest. */
const NAMED = 3;

type Ticked = Exclude<Dimension, "relations" | "roles" | "speakers">;
const isTicked = (dimension: Dimension): dimension is Ticked => dimensionMode[dimension] === "tick";

function valueText(index: GraphIndex, tongue: Tongue, dimension: Dimension, value: string): string {
  const { language } = tongue;
  if (dimension === "speakers") return shortNameOf(index, value);
  if (dimension === "sources") return shortSource(index, tongue, value);
  const kind = dimension === "kinds" ? EntityKind.safeParse(value).data : undefined;
  const label = kind ? kindNamesIn[language][kind].many : labelOf(index, tongue, dimension, value);
  return lowered(label, language);
}

function listText({ t }: Tongue, names: readonly string[]): string {
  if (names.length === 0) return t("chips.nothing");
  const separator = names.some((name) => name.includes(",")) ? "; " : ", ";
  if (names.length <= NAMED + 1) return names.join(separator);
  const list = names.slice(0, NAMED).join(separator);
  return t("chips.more", { list, count: names.length - NAMED });
}

/** "Only A, B" or "Without C", whichever is shorter to say; of what is picked, always what was picked. */
function dimensionText(
  index: GraphIndex,
  tongue: Tongue,
  dimension: Dimension,
  shown: readonly string[],
): string {
  const listed = (values: readonly string[]) =>
    listText(
      tongue,
      values.map((value) => valueText(index, tongue, dimension, value)),
    );
  const hidden = occurring(index, dimension).filter((value) => !shown.includes(value));
  return isTicked(dimension) && hidden.length < shown.length
    ? tongue.t(`chips.without.${dimension}`, { list: listed(hidden) })
    : tongue.t(`chips.only.${dimension}`, { list: listed(shown) });
}

function dimensionChips(index: GraphIndex, tongue: Tongue, { filters }: Picture): Chip[] {
  return dimensions.flatMap((dimension) => {
    const shown = filters.lists[dimension];
    if (!shown) return [];
    const text = dimensionText(index, tongue, dimension, shown);
    return [{ key: dimension, text, action: { kind: "clear" as const, dimension } }];
  });
}

/** Days as a reader is told them: "since 16 December 2011, or no date". */
function daysText({ t, language }: Tongue, { from, to, undated }: Days): string {
  const [first, last] = [from && shownDay(from, "from"), to && shownDay(to, "to")];
  const when = dateTextIn(
    language,
    first === last && first ? first : `${first ?? ".."}/${last ?? ".."}`,
  );
  return undated ? t("chips.orUndated", { when }) : when;
}

function dayChips(tongue: Tongue, { filters }: Picture): Chip[] {
  const clocks: readonly Clock[] = ["happened", "reported"];
  return clocks.flatMap((clock) => {
    const days = filters[clock];
    if (!days) return [];
    const text = tongue.t(`chips.${clock}`, { when: daysText(tongue, days) });
    return [{ key: clock, text, action: { kind: "days" as const, clock, days: undefined } }];
  });
}

function originChips({ t }: Tongue, { filters: { origins } }: Picture): Chip[] {
  if (origins === undefined) return [];
  const text = t("chips.origins", { count: origins });
  return [{ key: "origins", text, action: { kind: "origins", atLeast: undefined } }];
}

function aroundChips(index: GraphIndex, { t }: Tongue, { filters: { around } }: Picture): Chip[] {
  if (!around) return [];
  const text = t("chips.around", { name: nameOf(index, around.id), count: around.steps });
  return [{ key: "around", text, action: { kind: "around", around: undefined } }];
}

/** One thing hidden is named, and comes back alone; several are counted, and come back together. */
function hiddenChips(index: GraphIndex, { t }: Tongue, { hidden }: Picture["desk"]): Chip[] {
  const [id] = hidden;
  if (id === undefined) return [];
  const text = t("chips.hidden", { name: shortNameOf(index, id), count: hidden.length });
  const action = together(hidden.map((each) => ({ kind: "show", id: each })));
  return action ? [{ key: "hidden", text, action }] : [];
}

function fanText(index: GraphIndex, { t, language }: Tongue, { id, family }: Fan): string {
  const name = shortNameOf(index, id);
  if (!family) return name;
  return t("chips.fan", { name, family: lowered(familyTitlesIn[language][family], language) });
}

function fanChips(index: GraphIndex, tongue: Tongue, desk: Picture["desk"]): Chip[] {
  return (["collapsed", "expanded"] as const).flatMap((how) =>
    desk[how].map((fan) => ({
      key: `${how} ${fan.id} ${fan.family ?? ""}`,
      text: tongue.t(`chips.${how}`, { fan: fanText(index, tongue, fan) }),
      action: { kind: "unfold" as const, fan },
    })),
  );
}

/** A chip for everything that narrows or widens the picture: filters first, then the reader's hand. */
export function toChips(index: GraphIndex, picture: Picture, tongue: Tongue): readonly Chip[] {
  return [
    ...aroundChips(index, tongue, picture),
    ...dimensionChips(index, tongue, picture),
    ...originChips(tongue, picture),
    ...dayChips(tongue, picture),
    ...hiddenChips(index, tongue, picture.desk),
    ...fanChips(index, tongue, picture.desk),
  ];
}

/** What takes all chips away in one step; `undefined` where there are none. */
export const clearingAction = ({ filters, desk }: Picture): Action | undefined =>
  together([
    ...(isAnyFiltering(filters) ? [{ kind: "clear-all" as const }] : []),
    ...(isLeavingOut(desk) ? [{ kind: "show-all" as const }] : []),
    ...desk.expanded.map((fan) => ({ kind: "unfold" as const, fan })),
  ]);
