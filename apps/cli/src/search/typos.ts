// One slip of the finger in a name: a letter left out, put in, replaced, or swapped with its neighbour.
import fc from "fast-check";

/** Words so short that one slip makes another word are left alone. */
const LONG_WORD = /\p{L}{5,}/gu;

type Slip = (word: string, at: number, letter: string) => string;

const slips: readonly Slip[] = [
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at, letter) => word.slice(0, at) + letter + word.slice(at),
  (word, at, letter) => word.slice(0, at) + letter + word.slice(at + 1),
  (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
];

/** Whether a name has a word that is long enough for a slip. */
export const takesTypo = (name: string): boolean => name.search(LONG_WORD) >= 0;

/** A name with one slip in one of its longer words. */
export const withTypo = (name: string): fc.Arbitrary<string> =>
  fc
    .record({
      spot: fc.constantFrom(...name.matchAll(LONG_WORD)),
      at: fc.nat(),
      letter: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"),
      slip: fc.constantFrom(...slips),
    })
    .map(({ spot: { 0: word, index }, at, letter, slip }) => {
      const slipped = slip(word, at % (word.length - 1), letter);
      return name.slice(0, index) + slipped + name.slice(index + word.length);
    });
