// The whole state of the explorer as plain data, and the transitions between its states. Pure.
import type { ClaimId, Id } from "@trialgraph/model";
import {
  around,
  clear,
  noFilters,
  only,
  toggle,
  type Around,
  type Dimension,
  type Filters,
} from "./filters.ts";
import { nothing, type Selection } from "./selection.ts";

/** A place in a source's text: a span in code points. */
export type At = readonly [start: number, end: number];

/** Which view is open. */
export type Page =
  | { readonly kind: "network" }
  | { readonly kind: "sources" }
  | { readonly kind: "source"; readonly id: Id; readonly at?: At; readonly claim?: ClaimId }
  | { readonly kind: "missing"; readonly path: string };

/** The state that the address bar holds. */
export interface AppState {
  readonly page: Page;
  readonly selection: Selection;
  readonly filters: Filters;
}

/** What a reader can do. */
export type Action =
  | { readonly kind: "select"; readonly selection: Selection }
  | { readonly kind: "open"; readonly page: Page }
  | { readonly kind: "toggle"; readonly dimension: Dimension; readonly value: string }
  | { readonly kind: "only"; readonly dimension: Dimension; readonly values: readonly string[] }
  | { readonly kind: "clear"; readonly dimension: Dimension }
  | { readonly kind: "around"; readonly around: Around | undefined }
  | { readonly kind: "clear-all" };

/** The state at the front door. */
export const start: AppState = {
  page: { kind: "network" },
  selection: nothing,
  filters: noFilters,
};

/** The state after an action. Selecting opens the network, where selections are shown. */
export function transition(state: AppState, action: Action): AppState {
  switch (action.kind) {
    case "select":
      return { ...state, page: { kind: "network" }, selection: action.selection };
    case "open":
      return { ...state, page: action.page };
    case "clear-all":
      return { ...state, filters: noFilters };
    default:
      return { ...state, filters: filtered(state.filters, action) };
  }
}

type FilterAction = Extract<Action, { kind: "toggle" | "only" | "clear" | "around" }>;

function filtered(filters: Filters, action: FilterAction): Filters {
  switch (action.kind) {
    case "toggle":
      return toggle(filters, action.dimension, action.value);
    case "only":
      return only(filters, action.dimension, action.values);
    case "clear":
      return clear(filters, action.dimension);
    case "around":
      return around(filters, action.around);
  }
}
