// The sources of a figure, with the numbers that they have on the page: what marks and footnotes say.
import type { Edge, Id, Source } from "@trialgraph/model";
import type { GraphIndex } from "../data/graph-index.ts";
import { dateTextIn } from "../language/dates.ts";
import type { FigureTongue } from "./figure-text.ts";

/** A source with the number that it has all over the explorer. */
export type Footnote = Source & { readonly number: number };

const byNumber = (a: Footnote, b: Footnote): number => a.number - b.number;

/** The sources that edges rest on, each once, by their numbers. */
export function footnotesOf(
  sources: GraphIndex["sources"],
  edges: readonly Edge[],
): readonly Footnote[] {
  const cited = new Set(edges.flatMap((edge) => edge.sources));
  return [...cited].flatMap((id) => sources.get(id) ?? []).toSorted(byNumber);
}

/** The marks of an edge's sources: "[1][3]". */
export const marksOf = (sources: GraphIndex["sources"], edge: Edge): string =>
  footnotesOf(sources, [edge])
    .map(({ number }) => `[${number}]`)
    .join("");

/** What a footnote says: title, publishers, date, and the address or that it is not known. */
export function footnoteText(
  { title, publishers, published, url, archived }: Footnote,
  nameOf: (id: Id) => string,
  { language, figure }: FigureTongue,
): string {
  const by = [...publishers.map(nameOf), dateTextIn(language, published)].join(", ");
  return `${title}. ${by.replace(/\.?$/, ".")} ${url ?? archived ?? figure("noAddress")}`;
}
