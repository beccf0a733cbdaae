// The sources of a figure, numbered: which numbers an edge has, and what each footnote says.
import { dateText, type Edge, type GraphView, type Id, type Source } from "@trialgraph/model";

/** A source with its number in the figure, from 1. */
export interface Footnote {
  readonly number: number;
  readonly source: Source;
}

/** The sources that edges rest on, numbered in the order in which the view lists them. */
export function footnotesOf(view: GraphView, edges: readonly Edge[]): readonly Footnote[] {
  const cited = new Set(edges.flatMap(({ sources }) => sources));
  return view.sources
    .filter(({ id }) => cited.has(id))
    .map((source, i) => ({ number: i + 1, source }));
}

/** The marks of some edges, each source once: "[1][3]". */
export function marksOf(footnotes: readonly Footnote[], edges: readonly Edge[]): string {
  const cited = new Set(edges.flatMap(({ sources }) => sources));
  return footnotes
    .filter(({ source }) => cited.has(source.id))
    .map(({ number }) => `[${number}]`)
    .join("");
}

/** What a footnote says: title, publishers, date, and the address or that it is not known. */
export function footnoteText({ source }: Footnote, nameOf: (id: Id) => string): string {
  const publishers = source.publishers.map(nameOf).join(", ");
  const address = source.url ?? source.archived ?? "address not known";
  return `${source.title}. ${publishers}, ${dateText(source.published)}. ${address}`;
}
