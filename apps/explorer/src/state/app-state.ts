// The whole state of the explorer as plain data, and the transitions between its states. Pure.
import { clearDesk, work, type Desk, type DeskAction } from "./desk.ts";
import {
  clear,
  limit,
  noFilters,
  only,
  toggle,
  type Around,
  type Clock,
  type Days,
  type Dimension,
  type Filters,
} from "./filters.ts";
import { isView, type Page } from "./pages.ts";
import { nothing, type Selection } from "./selection.ts";

/**
 * The state that the address holds. `options` are a view's own settings (a table's order, say), each
 * a word the view understands; they are forgotten when another view opens.
 */
export interface AppState {
  readonly page: Page;
  readonly selection: Selection;
  readonly filters: Filters;
  readonly desk: Desk;
  readonly options: Readonly<Record<string, string>>;
}

type FilterAction =
  | {
      readonly kind: "toggle";
      readonly dimension: Dimension;
      readonly value: string;
      /** Everything there is to choose from. */
      readonly among: readonly string[];
    }
  | { readonly kind: "only"; readonly dimension: Dimension; readonly values: readonly string[] }
  | { readonly kind: "clear"; readonly dimension: Dimension }
  | { readonly kind: "origins"; readonly atLeast: number | undefined }
  | { readonly kind: "days"; readonly clock: Clock; readonly days: Days | undefined }
  | { readonly kind: "around"; readonly around: Around | undefined }
  | { readonly kind: "clear-all" };

/** What a reader can do. */
export type Action =
  | { readonly kind: "select"; readonly selection: Selection }
  | { readonly kind: "open"; readonly page: Page; readonly selection?: Selection }
  | { readonly kind: "option"; readonly name: string; readonly value: string | undefined }
  | FilterAction
  | DeskAction
  /** Several at once, undone at once. */
  | { readonly kind: "together"; readonly actions: readonly [Action, ...Action[]] };

/** Some actions as one, undone at once; `undefined` where there is nothing to do. */
export function together([first, ...rest]: readonly Action[]): Action | undefined {
  if (first === undefined || rest.length === 0) return first;
  return { kind: "together", actions: [first, ...rest] };
}

/** The state at the front door. */
export const start: AppState = {
  page: { kind: "network" },
  selection: nothing,
  filters: noFilters,
  desk: clearDesk,
  options: {},
};

function filtered(filters: Filters, action: FilterAction): Filters {
  switch (action.kind) {
    case "toggle":
      return toggle(filters, action.dimension, action.value, action.among);
    case "only":
      return only(filters, action.dimension, action.values);
    case "clear":
      return clear(filters, action.dimension);
    case "origins":
      return limit(filters, "origins", action.atLeast);
    case "days":
      return limit(filters, action.clock, action.days);
    case "around":
      return limit(filters, "around", action.around);
    case "clear-all":
      return noFilters;
  }
}

/** Another page has options of its own. The camera stays: a canvas takes no shot of another picture. */
function opened(state: AppState, page: Page, selection: Selection): AppState {
  if (page.kind === state.page.kind) return { ...state, page, selection };
  return { ...state, page, selection, options: {} };
}

function withOption(state: AppState, name: string, value: string | undefined): AppState {
  const { [name]: _, ...rest } = state.options;
  return { ...state, options: value === undefined ? rest : { ...rest, [name]: value } };
}

/** Selecting stays in a view of the graph; from a document it opens the network. */
function selected(state: AppState, selection: Selection): AppState {
  const page: Page = isView(state.page.kind) ? state.page : { kind: "network" };
  return opened(state, page, selection);
}

/** The state after an action. */
export function transition(state: AppState, action: Action): AppState {
  switch (action.kind) {
    case "select":
      return selected(state, action.selection);
    case "open":
      return opened(state, action.page, action.selection ?? state.selection);
    case "option":
      return withOption(state, action.name, action.value);
    case "toggle":
    case "only":
    case "clear":
    case "origins":
    case "days":
    case "around":
    case "clear-all":
      return { ...state, filters: filtered(state.filters, action) };
    case "together":
      return action.actions.reduce(transition, state);
    default:
      return { ...state, desk: work(state.desk, action) };
  }
}
