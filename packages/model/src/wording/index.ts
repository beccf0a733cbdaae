// Wording: an edge or a claim as a sentence, in English and in every language of the interface.
export {
  numberOf,
  sentenceOf,
  verbOf,
  type Direction,
  type GrammaticalNumber,
} from "./en/english.ts";
export * from "./in-language.ts";
