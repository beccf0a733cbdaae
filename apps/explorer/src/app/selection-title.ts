// A selection in words, for the page's title and for those who hear the page.
import { nameOf, readingOrder, type GraphIndex } from "../data/graph-index.ts";
import type { AppState } from "../state/app-state.ts";
import type { Selection } from "../state/selection.ts";

/** A text that is equal for equal selections; the edge to begin with is part of it. */
export function selectionKey(selection: Selection): string {
  if (selection.kind === "none") return "";
  if (selection.kind === "entity") return selection.id;
  return [...selection.ends, selection.edge ?? ""].join(" ");
}

/** What is open or selected, in words; `undefined` where nothing is. */
export function selectionTitle(
  index: GraphIndex,
  { page, selection }: AppState,
): string | undefined {
  if (page.kind === "sources") return "Sources";
  if (page.kind === "source") return index.sources.get(page.id)?.title ?? page.id;
  if (page.kind === "missing") return "No such page";
  if (selection.kind === "none") return undefined;
  if (selection.kind === "entity") return nameOf(index, selection.id);
  const ends = readingOrder(index, selection.ends, selection.edge);
  return ends.map((id) => nameOf(index, id)).join(" and ");
}

/** "Vladimir Kozlov – Trialgraph"; "Trialgraph" alone where nothing is selected. */
export function pageTitle(index: GraphIndex, state: AppState): string {
  const title = selectionTitle(index, state);
  return title === undefined ? "Trialgraph" : `${title} – Trialgraph`;
}
