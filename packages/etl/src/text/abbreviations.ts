// Full stops that end no sentence: titles, numbered things, initials, acronyms.

/** Always followed by what they belong to. */
const TITLES =
  "mr mrs ms dr prof gen col lt sgt capt maj rev hon st sen rep gov pres vs v cf al e.g i.e ca approx им ул ст т.е";

/** Followed by a number or a single letter that they belong to. */
const NUMBERED =
  "no nos nr art arts para paras p pp vol sec sect ch fig jan feb mar apr jun jul aug sep sept oct nov dec г стр";

const titles: ReadonlySet<string> = new Set(TITLES.split(" "));
const numbered: ReadonlySet<string> = new Set(NUMBERED.split(" "));

/** Words that seldom follow an acronym unless a new sentence begins. */
const STARTERS =
  /^(?:the|a|an|in|on|at|he|she|it|they|we|his|her|its|their|this|that|these|those|but|and|however|according|after|before|when|while|as|for|there|since|although|both|all|some|many|no|if)$/i;

/**
 * Whether the full stop after `word` is part of it. `next` is the word that follows, `isFirst` tells
 * whether nothing of the sentence stands before `word` (then a number is an item's).
 */
export function isAbbreviation(word: string, next: string, isFirst: boolean): boolean {
  const bare = word.replace(/^[^\p{L}\p{N}]+/u, "");
  const lower = bare.toLowerCase();
  if (titles.has(lower) || /^\p{Lu}$/u.test(bare)) return true;
  if (numbered.has(lower)) return /^[\d§(]|^[IVXLC]+\b|^\p{L}\b/u.test(next);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(bare)) return !STARTERS.test(next.replace(/[^\p{L}]/gu, ""));
  return isFirst && /^(?:\d{1,3}|[ivx]{1,4})$/.test(lower);
}
