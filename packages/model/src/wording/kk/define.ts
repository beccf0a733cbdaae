// How Kazakh words a relation: a predicate, then a question as in a form, which the name after the colon
// answers; so neither name needs an ending.

/**
 * What is told of the first name, with its question ("ұсталған, кім тарапынан"); the act as a noun
 * ("ұсталу"), for what is planned, feared or not so ("ұсталу фактісі"); the question after that; and
 * for an accusation the act of accusing, which is what is planned or feared of it.
 */
export type Predicate = readonly [told: string, act: string, question: string, accusing?: string];

/** A relation's words from both ends, and those along a line of the canvas. */
export interface Said {
  readonly forward: Predicate;
  readonly inverse: Predicate;
  readonly short: string;
}

/** Declares a relation's words; without `short` the canvas shows what is told, less the question. */
export function said(forward: Predicate, inverse: Predicate, short?: string): Said {
  const [told] = forward;
  return { forward, inverse, short: short ?? told.replace(/,.*/, "") };
}
