// The citations of a claim: plain text at once, the styles when their library has been loaded.
import { citationText, type Cited } from "@trialgraph/export";
import type { CitationStyle } from "@trialgraph/export/citations";
import type { EntityKind, Id } from "@trialgraph/model";

/** How a citation can be taken away: by a style, or as one plain line. */
export type Manner = CitationStyle | "plain";

/** All manners, in the order in which they are offered. */
export const manners: readonly Manner[] = ["apa", "chicago", "bibtex", "ris", "plain"];

/** What the styles call themselves, in every language. */
export const styleNames: Readonly<Record<CitationStyle, string>> = {
  apa: "APA",
  chicago: "Chicago",
  bibtex: "BibTeX",
  ris: "RIS",
};

/** A claim to cite with its link, and with what is needed to name those it is from. */
export interface ToCite extends Cited {
  readonly kindOf: (id: Id) => EntityKind | undefined;
  readonly address: string;
}

/** A citation of a claim as text, its link in it. Rejects where the styles cannot be loaded. */
export async function citation(manner: Manner, cited: ToCite): Promise<string> {
  if (manner === "plain") return `${citationText(cited)} ${cited.address}`;
  const { citationIn } = await import("@trialgraph/export/citations");
  return citationIn(manner, cited);
}

/** The manners that reference managers read from a file, with the file's ending and type. */
export const files = [
  { manner: "bibtex", ending: "bib", type: "application/x-bibtex" },
  { manner: "ris", ending: "ris", type: "application/x-research-info-systems" },
] as const;

/** A claim's id as a file's name: "hrf-2012-12-14/017" is "hrf-2012-12-14_017.bib". */
export const fileName = (claimId: string, ending: string): string =>
  `${claimId.replaceAll("/", "_")}.${ending}`;
