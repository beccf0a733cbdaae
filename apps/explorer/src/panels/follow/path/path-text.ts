// A path as text to take away: sentences, how weak each link is, a citation for each. Pure.
import { citationText } from "@trialgraph/export";
import { sentenceIn, type Edge, type Language } from "@trialgraph/model";
import { nameOf, numberIn, type GraphIndex } from "../../../data/graph-index.ts";
import type { Words } from "../../../language/use-words.ts";
import type { Hop, Path } from "../../../paths/find-paths.ts";
import type { Filters } from "../../../state/filters.ts";
import { citedFor } from "./hop-claims.ts";
import { markOf, standingWords } from "./weak-words.ts";

/** What a path is told with: its words, the filters, and what was revealed. */
export interface Telling {
  readonly index: GraphIndex;
  readonly filters: Filters;
  readonly language: Language;
  readonly follow: Words<"follow">;
  readonly model: Words<"model">;
  readonly revealed: ReadonlySet<string>;
}

/** Whether an edge is covered until the reader asks for it. */
export const isCovered = ({ sensitive, id }: Edge, revealed: ReadonlySet<string>): boolean =>
  sensitive && !revealed.has(id);

/** A hop as a sentence in the direction of the path, by its strongest edge. Without a full stop. */
export function hopSentence({ from, to, edges: [edge] }: Hop, telling: Telling): string {
  const { index, language, follow } = telling;
  const names = [nameOf(index, from), nameOf(index, to)] as const;
  if (isCovered(edge, telling.revealed)) return names.join(` — ${follow("path.sensitive")} — `);
  const direction = edge.subject === from ? "forward" : "inverse";
  const number = numberIn(index, from);
  const { relation, certainty } = edge;
  return sentenceIn(language, names[0], relation, certainty, names[1], direction, number);
}

function hopText(path: Path, hop: Hop, telling: Telling): string {
  const { index, filters, language, follow, model, revealed } = telling;
  const [edge] = hop.edges;
  const mark = markOf(path, hop);
  const how = standingWords(edge, language, model);
  const covered = isCovered(edge, revealed);
  const cited = covered ? [] : citedFor(index, edge, filters, revealed.has(edge.id));
  return [
    `${path.hops.indexOf(hop) + 1}. ${hopSentence(hop, telling)}.`,
    mark ? `   ${follow(`path.${mark}`, { how })}` : `   (${how})`,
    ...cited.map(
      ({ claim, source }) =>
        `   [${source.number}] ${citationText({ claim, source, nameOf: (id) => nameOf(index, id) })}`,
    ),
  ].join("\n");
}

/** The path with a line for each hop, its citations, the notice that it is no cause, and its address. */
export function pathText(path: Path, title: string, telling: Telling, address: string): string {
  const hops = path.hops.map((hop) => hopText(path, hop, telling));
  return [title, ...hops, telling.follow("path.joined"), address].join("\n");
}
