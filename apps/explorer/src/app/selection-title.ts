// A selection in words, for the page's title and for those who hear the page.
import { nameOf, readingOrder, type GraphIndex } from "../data/graph-index.ts";
import type { Words } from "../language/use-words.ts";
import type { AppState } from "../state/app-state.ts";
import type { Selection } from "../state/selection.ts";

/**
 * A text that is equal for equal selections; the edge to begin with is part of it, and which of the
 * paths between two things is told is not: the reader steps through them.
 */
export function selectionKey(selection: Selection): string {
  switch (selection.kind) {
    case "none":
      return "";
    case "entity":
      return selection.id;
    case "pair":
      return [...selection.ends, selection.edge ?? ""].join(" ");
    case "path":
      return ["path", ...selection.ends].join(" ");
  }
}

function wordsOf(index: GraphIndex, selection: Selection, t: Words<"app">): string | undefined {
  switch (selection.kind) {
    case "none":
      return undefined;
    case "entity":
      return nameOf(index, selection.id);
    case "pair": {
      const [a, b] = readingOrder(index, selection.ends, selection.edge);
      return t("title.pair", { a: nameOf(index, a), b: nameOf(index, b) });
    }
    case "path": {
      const [from, to] = selection.ends;
      return t("title.path", { from: nameOf(index, from), to: nameOf(index, to) });
    }
  }
}

/** What is open or selected, in words; `undefined` where nothing is. */
export function selectionTitle(
  index: GraphIndex,
  { page, selection }: AppState,
  t: Words<"app">,
): string | undefined {
  if (page.kind === "source") return index.sources.get(page.id)?.title ?? page.id;
  if (page.kind === "sources" || page.kind === "about") return t(`pages.${page.kind}`);
  if (page.kind === "missing") return t("missing.title");
  const selected = wordsOf(index, selection, t);
  if (page.kind === "network") return selected;
  return [selected, t(`pages.${page.kind}`)].filter(Boolean).join(" – ");
}

/** "Vladimir Kozlov – Trialgraph"; where nothing is selected, what view it is. */
export function pageTitle(index: GraphIndex, state: AppState, t: Words<"app">): string {
  return `${selectionTitle(index, state, t) ?? t("pages.network")} – Trialgraph`;
}
