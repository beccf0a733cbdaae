// BibTeX in the dialect of biblatex, by citation-js: dates keep what EDTF says of them.
import { Cite, plugins, type BiblatexEntry } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import { publishedCited, type CitedClaim } from "./cited-claim.ts";
import { toCsl, type CslItem } from "./csl.ts";
import { hiddenItem, latexOf, restoredInLatex } from "./stand-ins.ts";

// Left as it is, citation-js erases all that is not Latin, and makes up keys from what remains.
Object.assign(plugins.config.get("@bibtex").format, {
  asciiOnly: false,
  useIdAsLabel: true,
  checkLabel: false,
});

/** What biblatex reads of EDTF; level 2 and dates without a year it does not. Source: its manual, 2.3.8. */
const POINT = /(?:\d{4}|\d{3}X|\d{2}XX)(?:-XX-XX|-XX|-\d{2}(?:-(?:\d{2}|XX))?)?[?~%]?/.source;
const DATE = new RegExp(`^(?:${POINT}|${POINT}/(?:${POINT}|\\.\\.)?|(?:\\.\\.)?/${POINT})$`);

const dateField = (edtf: string | undefined) => (edtf && DATE.test(edtf) ? edtf : undefined);

/** A language as babel and biblatex name it: "kazakh" for `kk`. */
const languageField = (tag: string): string | undefined =>
  new Intl.DisplayNames("en", { type: "language", fallback: "none" })
    .of(tag.split("-")[0] ?? tag)
    ?.toLowerCase();

/** Type and names as citation-js makes them. */
function entryOf(item: CslItem): BiblatexEntry | undefined {
  const cite = new Cite([hiddenItem(item)], { forceType: "@csl/list+object" });
  return cite.format("biblatex", { format: "object" })[0];
}

/** A title in braces of its own, so that no style changes its capitals. */
const titleField = (title: string | undefined) => title && `{${latexOf(title)}}`;

function fieldsOf(cited: CitedClaim, item: CslItem, made: BiblatexEntry["properties"]) {
  const { author, publisher } = made;
  return [
    ["author", author && restoredInLatex(author)],
    ["title", titleField(item.title)],
    ["booktitle", titleField(item["container-title"])],
    ["publisher", publisher && restoredInLatex(publisher)],
    ["date", dateField(publishedCited(cited))],
    ["url", item.URL],
    ["urldate", dateField(cited.source.retrieved)],
    ["langid", languageField(item.language)],
    ["keywords", item.keyword],
    ["note", item.note && latexOf(item.note)],
  ] as const;
}

/** An entry for biblatex: `@online`, `@report`, `@misc`, or `@incollection` for a part; its key is the id. */
export function toBibtex(cited: CitedClaim): string {
  const item = toCsl(cited);
  const entry = entryOf(item);
  const type = item.type === "chapter" ? "incollection" : (entry?.type ?? "misc");
  const lines = fieldsOf(cited, item, entry?.properties ?? {}).flatMap(([name, value]) =>
    value ? [`  ${name} = {${value}},`] : [],
  );
  return [`@${type}{${item.id},`, ...lines, "}"].join("\n");
}
