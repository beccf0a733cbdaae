// The way back to the whole network from whatever was left out of it.
import type { Action } from "./app-state.ts";

/** Clears all filters and shows again all that was hidden or collapsed by hand, in one step. */
export const everythingShown: Action = {
  kind: "together",
  actions: [{ kind: "clear-all" }, { kind: "show-all" }],
};
