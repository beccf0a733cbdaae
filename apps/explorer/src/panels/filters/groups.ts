// The groups of the filter column: which filters each holds, how much of it is chosen, what clears it. Pure.
import { together, type Action } from "../../state/app-state.ts";
import type { Clock, Dimension, Filters } from "../../state/filters.ts";

/** The groups by the name of what they begin with. */
export type GroupName =
  | "kinds"
  | "lines"
  | "roles"
  | "families"
  | "standings"
  | "modalities"
  | "sources"
  | "origins"
  | "when";

const dimensionsOf: Readonly<Record<GroupName, readonly Dimension[]>> = {
  kinds: ["kinds"],
  lines: ["lines"],
  roles: ["roles", "speakers"],
  families: ["families", "relations"],
  standings: ["standings", "certainties"],
  modalities: ["modalities"],
  sources: ["sources"],
  origins: [],
  when: [],
};

const clocks: readonly Clock[] = ["happened", "reported"];

/** How many values are chosen in a group that filters; `undefined` where it lets everything through. */
export function chosenOf(filters: Filters, name: GroupName): number | undefined {
  if (name === "origins") return filters.origins === undefined ? undefined : 1;
  if (name === "when") return clocks.filter((clock) => filters[clock]).length || undefined;
  const lists = dimensionsOf[name].flatMap((dimension) => {
    const list = filters.lists[dimension];
    return list ? [list.length] : [];
  });
  return lists.length === 0 ? undefined : lists.reduce((sum, count) => sum + count, 0);
}

function clearingsOf(filters: Filters, name: GroupName): readonly Action[] {
  if (name === "origins") return [{ kind: "origins", atLeast: undefined }];
  if (name === "when") {
    return clocks
      .filter((clock) => filters[clock])
      .map((clock) => ({ kind: "days", clock, days: undefined }));
  }
  return dimensionsOf[name]
    .filter((dimension) => filters.lists[dimension])
    .map((dimension) => ({ kind: "clear", dimension }));
}

/** What makes a group let everything through again, in one step; `undefined` where it does. */
export const clearingOf = (filters: Filters, name: GroupName): Action | undefined =>
  together(clearingsOf(filters, name));
