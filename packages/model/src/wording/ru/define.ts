// How Russian words a relation: a noun phrase before a colon, so that the name after it needs no case.

/**
 * The phrase that names the act, in the nominative and in the genitive ("факт задержания"), and the
 * words for a fact where those differ ("предъявленное обвинение": a charge that was brought).
 */
export type NounPhrase = readonly [nominative: string, genitive: string, fact?: string];

/** A relation's words from both ends, and those along a line of the canvas. */
export interface Said {
  readonly forward: NounPhrase;
  readonly inverse: NounPhrase;
  readonly short: string;
}

/** Declares a relation's words; without `short` the canvas shows those of the fact. */
export const said = (forward: NounPhrase, inverse: NounPhrase, short?: string): Said => ({
  forward,
  inverse,
  short: short ?? factOf(forward),
});

/** The words for a fact. */
export const factOf = ([nominative, , fact]: NounPhrase): string => fact ?? nominative;
