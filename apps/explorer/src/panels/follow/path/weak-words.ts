// How weak a hop of a path is, in words. Pure.
import type { Edge, Language } from "@trialgraph/model";
import type { Words } from "../../../language/use-words.ts";
import type { Hop, Path } from "../../../paths/find-paths.ts";

/**
 * How an edge stands: "alleged, one source"; "reported not to be so" where it is only denied; of a
 * sensitive one its standing alone, which the canvas shows too.
 */
export function standingWords(
  { standing, certainty, sensitive }: Edge,
  language: Language,
  m: Words<"model">,
): string {
  const sure = certainty === "stated" || sensitive ? [] : [m(`certainty.${certainty}`)];
  const words =
    standing === "denied" && sure.length > 0 ? sure : [...sure, m(`standing.${standing}`)];
  return words.join(", ").toLocaleLowerCase(language);
}

/** Which words mark a hop: as the weakest, as weak as all others, as the only one; none for the rest. */
export function markOf({ hops }: Path, { weakest }: Hop): "weakest" | "even" | "only" | undefined {
  if (!weakest) return undefined;
  if (hops.length === 1) return "only";
  return hops.every((hop) => hop.weakest) ? "even" : "weakest";
}
