// APA 7, by citation-js and the style's own CSL file.
import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-csl";
import CSL from "citeproc";
import type { CitedClaim } from "./cited-claim.ts";
import { toCsl, type CslItem } from "./csl.ts";
import { containerNotes, notesOf } from "./notes.ts";
import { hiddenItem, restored } from "./stand-ins.ts";

// citeproc knows no Cyrillic capital beyond А to Я, and leaves names with Қ, Ә or Ұ without initials.
CSL.NAME_INITIAL_REGEXP = /^([\p{Lu}\p{Lt}\p{Lo}])([\p{L}\p{M}'’]*)(\.)*/u;

// One work needs no order, and what the style has to sort by takes a second to build.
const { styles } = plugins.config.get("@csl");
styles.add("apa-of-one", styles.get("apa").replace(/<sort>[\s\S]*?<\/sort>/g, ""));

/** A `document` keeps the month and day that the style drops from reports and chapters. */
const apaItem = (item: CslItem): CslItem =>
  hiddenItem(item.type === "webpage" ? item : { ...item, type: "document" });

/** The reference of APA 7, and in parentheses after it, as for a work's history, the words and the link. */
export function toApa(cited: CitedClaim): string {
  const cite = new Cite([apaItem(toCsl(cited))], { forceType: "@csl/list+object" });
  const options = { format: "text", template: "apa-of-one", lang: "en-US" } as const;
  const reference = restored(cite.format("bibliography", options)).trim();
  const notes = [...notesOf(cited), ...containerNotes(cited)].join("; ");
  return notes ? `${reference} (${notes})` : reference;
}
