// English verbs of several: the auxiliary agrees, and so does a noun that says what they are.
import type { Phrase } from "../../relations/index.ts";

const AUXILIARIES: Readonly<Record<string, string>> = { was: "were", is: "are", has: "have" };

/** Nouns and pronouns that speak of the subject. */
const SUBJECTS: readonly (readonly [one: RegExp, many: string])[] = [
  [/\b(was|is|be|been|holds?) an? (\w+)y\b/, "$1 $2ies"],
  [/\b(was|is|be|been|holds?) an? (\w+)\b/, "$1 $2s"],
  [/\bthe charge\b/, "the charges"],
  [/\bbefore it\b/, "before them"],
  [/\bits\b/, "their"],
];

const nounsOfSeveral = (words: string): string =>
  SUBJECTS.reduce((text, [one, many]) => text.replace(one, many), words);

/** The bare form of a present ("leads": "lead"), which is its infinitive; a past is the same for all. */
const ofPresent = (verb: string, { plain, infinitive }: Phrase): string =>
  verb === plain && !/^(?:be|have) /.test(infinitive) ? infinitive : verb;

/** A verb of one, as told of several: "was a defendant in" as "were defendants in". */
export function inPlural(verb: string, phrase: Phrase): string {
  const [first = "", ...rest] = nounsOfSeveral(ofPresent(verb, phrase)).split(" ");
  return [AUXILIARIES[first] ?? first, ...rest].join(" ");
}
