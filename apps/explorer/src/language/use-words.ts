// The words of an area as a hook: components say what they mean, the language says how.
import type { Language } from "@trialgraph/model";
import type { FlatNamespace, TFunction } from "i18next";
import { useMemo, useSyncExternalStore } from "react";
import { currentLanguage, onLanguage, wordsIn } from "./language.ts";

/** Words of an area, to hand to what is not a component. */
export type Words<A extends FlatNamespace> = TFunction<A>;

/** The language of the interface. */
export const useLanguage = (): Language => useSyncExternalStore(onLanguage, currentLanguage);

/** The words of an area: `t("key")`, `t("key", { count, name })`. */
export function useWords<A extends FlatNamespace>(area: A): Words<A> {
  const language = useLanguage();
  return useMemo(() => wordsIn(language, area), [language, area]);
}
