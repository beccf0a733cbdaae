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

/** What something is told in: the language, and the words of some areas, each under a name. */
type Tongue<A extends Readonly<Record<string, FlatNamespace>>> = {
  readonly [K in keyof A]: Words<A[K]>;
} & { readonly language: Language };

/**
 * The reader's language with the words of the areas that are named: the same object for as long as the
 * language is. `areas` must be one object for ever.
 */
export function useTongueOf<A extends Readonly<Record<string, FlatNamespace>>>(
  areas: A,
): Tongue<A> {
  const language = useLanguage();
  return useMemo(() => {
    const words = Object.entries(areas).map(([name, area]) => [name, wordsIn(language, area)]);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets the keys
    return { ...Object.fromEntries(words), language } as Tongue<A>;
  }, [language, areas]);
}
