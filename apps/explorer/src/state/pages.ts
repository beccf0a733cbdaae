// The pages: seven views of one graph that share filters and selection, and the documents. Plain data.
import type { ClaimId, Id } from "@trialgraph/model";

/** The views of the graph, in the order in which the navigation shows them. */
export const views = [
  "network",
  "prosecutions",
  "matrix",
  "timeline",
  "actors",
  "gaps",
  "table",
] as const;
export type View = (typeof views)[number];

/** A place in a source's text: a span in code points. */
export type At = readonly [start: number, end: number];

/** Which page is open. */
export type Page =
  | { readonly kind: View }
  | { readonly kind: "sources" }
  | { readonly kind: "about" }
  | { readonly kind: "source"; readonly id: Id; readonly at?: At; readonly claim?: ClaimId }
  | { readonly kind: "missing"; readonly path: string };

/** Whether a word names a view of the graph. */
export const isView = (kind: string): kind is View => views.some((view) => view === kind);
