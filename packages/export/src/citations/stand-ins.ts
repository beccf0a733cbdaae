// Characters that mean something to citation-js or LaTeX, hidden while citation-js works on a text.
import type { CslItem } from "./csl.ts";
import type { CslName } from "./csl-name.ts";

/** Each such character, and how LaTeX writes it without braces that count for BibTeX. */
const LATEX: ReadonlyMap<string, string> = new Map([
  ["\\", "\\textbackslash{}"],
  ["{", "\\textbraceleft{}"],
  ["}", "\\textbraceright{}"],
  ["~", "\\textasciitilde{}"],
  ["^", "\\textasciicircum{}"],
  ["<", "\\textless{}"],
  [">", "\\textgreater{}"],
  ["&", "\\&"],
  ["%", "\\%"],
  ["$", "\\$"],
  ["#", "\\#"],
  ["_", "\\_"],
]);
const SPECIAL = [...LATEX.keys()];
const FIRST = 0xe000;

/** A text whose special characters are private-use ones, which no tool interprets. */
const hidden = (text: string): string =>
  text.replace(/[\\{}~^<>&%$#_]/g, (special) =>
    String.fromCodePoint(FIRST + SPECIAL.indexOf(special)),
  );

const restoredBy = (text: string, form: (special: string) => string): string =>
  text.replace(/[\uE000-\uE00B]/g, (mark) => form(SPECIAL[mark.charCodeAt(0) - FIRST] ?? ""));

/** A text that was hidden, as it was. */
export const restored = (text: string): string => restoredBy(text, (special) => special);

/** A text that was hidden, in LaTeX; `--`, ` `` ` and the like are kept from becoming one character. */
export const restoredInLatex = (text: string): string =>
  restoredBy(text, (special) => LATEX.get(special) ?? "").replace(
    /(?<=-)(?=-)|(?<=')(?=')|(?<=[`?!])(?=`)|(?<=,)(?=,)/g,
    "{}",
  );

/** A text in LaTeX. */
export const latexOf = (text: string): string => restoredInLatex(hidden(text));

const hiddenName = (name: CslName): CslName =>
  "literal" in name
    ? { literal: hidden(name.literal) }
    : { family: hidden(name.family), given: hidden(name.given) };

const hiddenField = (name: "container-title" | "publisher" | "note", item: CslItem) =>
  item[name] === undefined ? {} : { [name]: hidden(item[name]) };

/** An item with the special characters hidden in all that is written by people. */
export const hiddenItem = (item: CslItem): CslItem => ({
  ...item,
  title: hidden(item.title),
  ...(item.author && { author: item.author.map(hiddenName) }),
  ...hiddenField("container-title", item),
  ...hiddenField("publisher", item),
  ...hiddenField("note", item),
});
