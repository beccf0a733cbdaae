// Wording: an edge or a claim as a sentence, in English and in every language of the interface.
export {
  numberOf,
  sentenceOf,
  verbOf,
  wordingOf,
  type Direction,
  type GrammaticalNumber,
  type Wording,
} from "./en/english.ts";
export * from "./in-language.ts";
