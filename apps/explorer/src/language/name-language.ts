// The language to read a name in, whatever the language of the page.
import { scriptOf } from "./transliterate.ts";

/**
 * The `lang` of a text that is a name of the data: the documents are in English. `undefined`, which is
 * the page's, where the name has Cyrillic letters.
 */
export const nameLanguage = (name: string): "en" | undefined =>
  scriptOf(name) === "latin" ? "en" : undefined;
