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
 * sensitive edge does not say what it is: that takes a deliberate click.
 */
export function wordsOf(edge: Edge, language: Language = "en"): string {
  if (edge.sensitive) return sensitive[language];
  const mark = certaintyMarkIn(language, edge.certainty);
  const short = shortIn(language, edge.relation);
  return mark === "" ? short : `${short} (${mark})`;
}

/** The words of several edges, each once, in their order. */
export function distinctWords(
  edges: readonly Edge[],
  language: Language = "en",
): readonly string[] {
  return [...new Set(edges.map((edge) => wordsOf(edge, language)))];
}
