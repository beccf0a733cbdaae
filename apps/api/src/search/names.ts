// How well a query names an entity: whole names before parts of them.
import type { PlacedEntity } from "@trialgraph/model";
import { wordsOf, type PlacedWord } from "./fold.ts";
import { LEAST_SHARE, type Found } from "./found.ts";
import type { TypedWords } from "./terms.ts";

type Name = readonly PlacedWord[];

/** The names an entity goes by: its preferred one, the short one, then the other forms of texts. */
export const namesOf = ({ name, short, aliases }: PlacedEntity): readonly string[] => [
  name,
  ...(short === undefined ? [] : [short]),
  ...aliases,
];

/** The same, as words. */
export const namesInWords = (entity: PlacedEntity): readonly Name[] =>
  namesOf(entity)
    .map(wordsOf)
    .filter(({ length }) => length > 0);

/** How much of a name matched, and how much of what was asked for is in it: 0 to 1 each. */
function coverageOf(asked: number, name: Name, terms: ReadonlySet<string>) {
  const matched = name.filter(({ keys }) => keys.some((key) => terms.has(key))).length;
  return { ofName: matched / name.length, ofQuery: Math.min(matched / asked, 1) };
}

/** Whether the words are those of a name, in its order, in whatever spelling. */
const isName = (words: TypedWords, name: Name): boolean =>
  words.length === name.length &&
  words.every(({ keys }, i) => keys.some((key) => name[i]?.keys.includes(key)));

/** How much being asked for by a name, and by nothing else, adds: most where that is the preferred one. */
function namedWeight(words: TypedWords, [preferred, ...others]: readonly Name[]): number {
  if (preferred && isName(words, preferred)) return 6;
  return others.some((name) => isName(words, name)) ? 3 : 1;
}

/**
 * The weight of an entity that was found: more the more of its best name was asked for, most where it
 * is asked for by one of its names, the preferred one above all, and by nothing else. 0 where the query
 * neither has enough of the entity's words nor, as pasted text does, a whole name of it among many
 * other words.
 */
export function nameWeight(words: TypedWords, names: readonly Name[], hit: Found): number {
  const coverages = names.map((name) => coverageOf(words.length, name, hit.terms));
  const isNamed = coverages.some(({ ofName }) => ofName === 1);
  if (hit.share < LEAST_SHARE && !isNamed) return 0;
  const best = Math.max(0, ...coverages.map(({ ofName, ofQuery }) => ofName * ofQuery));
  const [preferred] = coverages;
  const whole = preferred && preferred.ofName * preferred.ofQuery === 1 ? 1.5 : 1;
  return (1 + 3 * best) * whole * namedWeight(words, names);
}
