// The English words for unit tests, without a browser.
import { createInstance, type FlatNamespace, type TFunction } from "i18next";
import { en } from "./en.ts";
import { kk } from "./kk.ts";
import { numberFormatter } from "./numbers.ts";
import { ru } from "./ru.ts";
import type { Language } from "@trialgraph/model";

const words = createInstance().use(numberFormatter);
void words.init({
  lng: "en",
  fallbackLng: "en",
  resources: { en, ru, kk },
  interpolation: { escapeValue: false, alwaysFormat: true },
  showSupportNotice: false,
  initAsync: false,
});

/** The words of an area. */
export const testWords = <A extends FlatNamespace>(
  area: A,
  language: Language = "en",
): TFunction<A> => words.getFixedT(language, area);
