// Citations of a claim or a source, to copy. An entry of its own: citation-js is big, and loaded late.
import { toApa } from "./apa.ts";
import { toBibtex } from "./bibtex.ts";
import { toChicago } from "./chicago.ts";
import type { CitedClaim } from "./cited-claim.ts";
import { toRis } from "./ris.ts";

export type { CitedClaim } from "./cited-claim.ts";

/** APA 7; Chicago (notes and bibliography); BibTeX for biblatex; RIS. */
export type CitationStyle = "apa" | "chicago" | "bibtex" | "ris";

const WRITERS: Readonly<Record<CitationStyle, (cited: CitedClaim) => string>> = {
  apa: toApa,
  chicago: toChicago,
  bibtex: toBibtex,
  ris: toRis,
};

/** A citation as text: one line in APA and Chicago, an entry in BibTeX, a record in RIS. Never throws. */
export const citationIn = (style: CitationStyle, cited: CitedClaim): string =>
  WRITERS[style](cited);
