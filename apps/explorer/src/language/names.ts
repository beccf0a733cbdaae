// What the languages call themselves, and which of them a speaker has checked.
import type { Language } from "@trialgraph/model";

/** Each language's own name. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
  ru: "Русский",
  kk: "Қазақша",
};

/** Whether a speaker has checked the interface's words in a language; set it when one has. */
export const checkedBySpeaker: Readonly<Record<Language, boolean>> = {
  en: true,
  ru: false,
  kk: false,
};
