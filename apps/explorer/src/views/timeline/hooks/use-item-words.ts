// A claim of the timeline in words: when, what, how it is put, and when it was reported.
import type { Language } from "@trialgraph/model";
import { useMemo } from "react";
import { useExplorer } from "../../../app/explorer-context.ts";
import type { GraphIndex } from "../../../data/graph-index.ts";
import { reportedOn } from "../../../data/voices.ts";
import { dateTextIn } from "../../../language/dates.ts";
import { useLanguage, useWords, type Words } from "../../../language/use-words.ts";
import { howSaid } from "../../../panels/claim/words.ts";
import { claimSentence } from "../../../panels/kit/sentences.ts";
import type { Item } from "../data/items.ts";

/** The words of items. */
export interface ItemWords {
  readonly when: (item: Item) => string;
  readonly sentence: (item: Item) => string;
  readonly modality: (item: Item) => string;
  readonly reported: (item: Item) => string;
  /** Which date was inferred; nothing where none was. The reason is the claim's own. */
  readonly inferred: (item: Item) => string | undefined;
  /** All of it in a sentence or two, for those who hear the drawing. */
  readonly whole: (item: Item) => string;
}

interface Ground {
  readonly index: GraphIndex;
  readonly language: Language;
  readonly t: Words<"timeline">;
  readonly m: Words<"model">;
  readonly c: Words<"claim">;
}

function datesOf({ index, language, t }: Ground) {
  const text = (edtf: string) => dateTextIn(language, edtf);
  return {
    when: ({ claim: { date, dateInferred } }: Item) =>
      date === undefined
        ? t("item.inferred", { date: text(dateInferred?.date ?? "") })
        : text(date),
    reported: ({ claim }: Item) => text(reportedOn(claim, index.sources)),
    inferred: ({ claim: { dateInferred } }: Item) =>
      dateInferred && t("item.why", { date: text(dateInferred.date) }),
  };
}

/** Worked out once for each item. */
function once<T>(told: (item: Item) => T): (item: Item) => T {
  const known = new WeakMap<Item, { readonly value: T }>();
  return (item) => {
    const found = known.get(item) ?? { value: told(item) };
    known.set(item, found);
    return found.value;
  };
}

function toWords(ground: Ground): ItemWords {
  const { index, language, t, m, c } = ground;
  const { when, reported, inferred } = datesOf(ground);
  const sentence = once(({ claim }) => claimSentence(index, language, claim));
  const modality = once(({ claim }) => howSaid(claim, { claim: c, model: m }));
  const whole = once((item) => {
    const told = t("item.mark", {
      date: when(item),
      sentence: sentence(item),
      modality: modality(item),
      reported: reported(item),
    });
    const added = inferred(item);
    return added === undefined ? told : `${told} ${added}.`;
  });
  return { when: once(when), reported: once(reported), inferred, sentence, modality, whole };
}

/** The words of items in the interface's language. */
export function useItemWords(): ItemWords {
  const { index } = useExplorer();
  const language = useLanguage();
  const [t, m, c] = [useWords("timeline"), useWords("model"), useWords("claim")];
  return useMemo(() => toWords({ index, language, t, m, c }), [index, language, t, m, c]);
}
