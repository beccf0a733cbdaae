// Numbers as the reader's language writes them. Written by hand: not every browser knows Kazakh, and
// one that does not writes its numbers as English ones.
import { languages, type Language } from "@trialgraph/model";
import type { FormatterModule } from "i18next";

const NO_BREAK_SPACE = "\u00a0";

interface Marks {
  /** Between thousands. */
  readonly group: string;
  readonly decimal: string;
}

const spaced: Marks = { group: NO_BREAK_SPACE, decimal: "," };
const marks: Readonly<Record<Language, Marks>> = {
  en: { group: ",", decimal: "." },
  ru: spaced,
  kk: spaced,
};

/** A number in a language: 1057 is "1,057" in English, "1 057" with a no-break space in the others. */
export function numberTextIn(language: Language, value: number): string {
  const { group, decimal } = marks[language];
  const [whole = "", ...fraction] = String(value).split(".");
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, group), ...fraction].join(decimal);
}

const languageOf = (tag: string | undefined): Language =>
  languages.find((language) => language === tag) ?? "en";

/** Writes every number in the words so, whether or not its place says that it is one. */
export const numberFormatter: FormatterModule = {
  type: "formatter",
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format(value: unknown, _, tag) {
    if (typeof value === "number") return numberTextIn(languageOf(tag), value);
    return typeof value === "string" ? value : "";
  },
};
