// The interface's language: which one, its words, and keeping the choice. English is always there;
// the words of the others are loaded when they are chosen.
import { languages, type Language } from "@trialgraph/model";
import { createInstance, type FlatNamespace, type TFunction } from "i18next";
import { en } from "./en.ts";
import { keep, kept } from "./kept.ts";
import { numberFormatter } from "./numbers.ts";

const NAME = "language";

const words = createInstance().use(numberFormatter);
const listeners = new Set<() => void>();
let current: Language = "en";

const loaders: Readonly<Record<Language, () => Promise<Readonly<Record<string, object>>>>> = {
  en: async () => en,
  ru: async () => (await import("./ru.ts")).ru,
  kk: async () => (await import("./kk.ts")).kk,
};

const isLanguage = (text: string | null | undefined): text is Language =>
  languages.some((language) => language === text);

/** The language to begin with: the one kept, else the first of the reader's that we have, else English. */
function firstLanguage(): Language {
  const choice = kept(NAME);
  if (isLanguage(choice)) return choice;
  const wanted = window.navigator.languages.map((tag) => tag.split("-")[0]);
  return wanted.find((tag) => isLanguage(tag)) ?? "en";
}

async function show(language: Language): Promise<void> {
  const resources = await loaders[language]();
  for (const [area, texts] of Object.entries(resources)) {
    words.addResourceBundle(language, area, texts, true, true);
  }
  await words.changeLanguage(language);
  current = language;
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

/** Makes the words ready, in the language to begin with; in English where its words cannot be had. */
export async function openLanguage(): Promise<void> {
  await words.init({
    lng: "en",
    fallbackLng: "en",
    resources: { en },
    interpolation: { escapeValue: false, alwaysFormat: true },
    showSupportNotice: false,
  });
  await show(firstLanguage()).catch(() => show("en"));
}

/** Changes the language, and keeps the choice. @throws where the words cannot be loaded */
export async function chooseLanguage(language: Language): Promise<void> {
  await show(language);
  keep(NAME, language);
}

/** The language that is shown. */
export const currentLanguage = (): Language => current;

/** Tells when the language has changed; returns what stops that. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The words of an area in a language whose words are loaded. */
export const wordsIn = <A extends FlatNamespace>(language: Language, area: A): TFunction<A> =>
  words.getFixedT(language, area);
