// The same wording in any language of the interface: one sentence for each relation and certainty, with
// the names as the documents spell them, and the labels that go with it.
import type { Certainty } from "../edge/edge.ts";
import type { EntityKind } from "../entity.ts";
import type { Family, RelationName } from "../relations/index.ts";
import { toldAs, verbOf, type Direction, type GrammaticalNumber } from "./en/english.ts";
import { english } from "./en/labels.ts";
import { kazakh } from "./kk/kazakh.ts";
import { russian } from "./ru/russian.ts";

/** The languages of the interface, by ISO 639-1 code. */
export type Language = "en" | "ru" | "kk";

/** All languages, in the order in which the interface offers them. */
export const languages: readonly Language[] = ["en", "ru", "kk"];

/** What one and several of a kind are called. */
export interface KindName {
  readonly one: string;
  readonly many: string;
}

/** What every language has. */
interface Labels {
  readonly certaintyMarks: Readonly<Record<Certainty, string>>;
  readonly familyTitles: Readonly<Record<Family, string>>;
  readonly kindNames: Readonly<Record<EntityKind, KindName>>;
  readonly shortOf: (relation: RelationName, certainty: Certainty, direction: Direction) => string;
}

/** A language whose words stand between a dash and a colon, whatever the names. */
interface DashedTongue extends Labels {
  readonly wordsOf: (relation: RelationName, certainty: Certainty, direction: Direction) => string;
}

const dashed: Readonly<Record<Exclude<Language, "en">, DashedTongue>> = {
  ru: russian,
  kk: kazakh,
};
const labels: Readonly<Record<Language, Labels>> = { en: english, ...dashed };

/**
 * The words between two names, with a space on each side, punctuation included ("was charged with",
 * "— предъявленное обвинение:"). Russian and Kazakh words are the same for one and for several.
 */
export function wordingIn(
  language: Language,
  relation: RelationName,
  certainty: Certainty,
  direction: Direction = "forward",
  number: GrammaticalNumber = "singular",
): string {
  const verb = verbIn(language, relation, certainty, direction, number);
  return language === "en" ? verb : `— ${verb}:`;
}

/** The words alone, for headings and lists: "is planned to sign", "предъявленное обвинение". */
export function verbIn(
  language: Language,
  relation: RelationName,
  certainty: Certainty,
  direction: Direction = "forward",
  number: GrammaticalNumber = "singular",
): string {
  return language === "en"
    ? verbOf(relation, certainty, direction, number)
    : dashed[language].wordsOf(relation, toldAs(relation, certainty), direction);
}

/** A sentence without a full stop, both names as given: "Kozlov — предъявленное обвинение: Art. 164". */
export const sentenceIn = (
  language: Language,
  from: string,
  relation: RelationName,
  certainty: Certainty,
  to: string,
  direction: Direction = "forward",
  number: GrammaticalNumber = "singular",
): string => `${from} ${wordingIn(language, relation, certainty, direction, number)} ${to}`;

/**
 * The few words along a line of the canvas, from the subject to the object or the other way, as a
 * stated edge has them, or one that is still to come: where the edge is less than stated,
 * `certaintyMarkIn` goes beside them.
 */
export const shortIn = (
  language: Language,
  relation: RelationName,
  certainty: Certainty = "stated",
  direction: Direction = "forward",
): string => labels[language].shortOf(relation, certainty, direction);

/** The short mark of what is not stated ("alleged", "как утверждается"); "" for what is. */
export const certaintyMarkIn = (language: Language, certainty: Certainty): string =>
  labels[language].certaintyMarks[certainty];

/** What the families of relations are called. */
export const familyTitlesIn: Readonly<Record<Language, Readonly<Record<Family, string>>>> = {
  en: labels.en.familyTitles,
  ru: labels.ru.familyTitles,
  kk: labels.kk.familyTitles,
};

/** What the kinds of entity are called, one and several. */
export const kindNamesIn: Readonly<Record<Language, Readonly<Record<EntityKind, KindName>>>> = {
  en: labels.en.kindNames,
  ru: labels.ru.kindNames,
  kk: labels.kk.kindNames,
};
