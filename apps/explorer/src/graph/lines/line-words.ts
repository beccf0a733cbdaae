// The few words along a selected line: never more certain than the edges themselves.
import { certaintyMarkIn, shortIn, type Edge, type Language } from "@trialgraph/model";

/** What stands along a sensitive line: that it is one. */
const sensitive: Readonly<Record<Language, string>> = {
  en: "sensitive",
  ru: "деликатные сведения",
  kk: "нәзік мәлімет",
};

/**
 * The short words of one edge with what makes them less than a fact: "ill-treated by (alleged)". A
 * sensitive edge does not say what it is: that takes a deliberate click. `backwards`: the line is drawn
 * from the edge's object to its subject, and says it so.
 */
export function wordsOf(edge: Edge, language: Language = "en", backwards = false): string {
  if (edge.sensitive) return sensitive[language];
  const mark = certaintyMarkIn(language, edge.certainty);
  const direction = backwards ? "inverse" : "forward";
  const short = shortIn(language, edge.relation, edge.certainty, direction);
  return mark === "" ? short : `${short} (${mark})`;
}

/** An edge as it is drawn: along the way that it reads, or backwards. */
export interface SpokenEdge {
  readonly edge: Edge;
  readonly backwards?: boolean;
}

/** The words of several edges, each once, in their order. */
export function distinctWords(
  edges: readonly SpokenEdge[],
  language: Language = "en",
): readonly string[] {
  return [...new Set(edges.map(({ edge, backwards }) => wordsOf(edge, language, backwards)))];
}
