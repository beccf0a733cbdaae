// Speakers in the order in which they are shown, and those that a typed name finds. Pure.
import { nameOf, type GraphIndex } from "../../../data/graph-index.ts";
import { occursIn, searchable } from "../../../language/fold.ts";

function namesOf(index: GraphIndex, id: string): readonly string[] {
  const entity = index.entities.get(id);
  return entity ? [entity.name, entity.short ?? "", ...entity.aliases] : [id];
}

/** Speakers of most lines first, then by name. */
export function byCount(
  index: GraphIndex,
  ids: readonly string[],
  counts: ReadonlyMap<string, number>,
): readonly string[] {
  return ids.toSorted(
    (a, b) =>
      (counts.get(b) ?? 0) - (counts.get(a) ?? 0) ||
      nameOf(index, a).localeCompare(nameOf(index, b), "en"),
  );
}

/** The speakers with a name or alias that what was typed is a part of. */
export function findSpeakers(
  index: GraphIndex,
  ids: readonly string[],
  typed: string,
): readonly string[] {
  const wanted = typed.trim();
  return ids.filter((id) => namesOf(index, id).some((name) => occursIn(wanted, searchable(name))));
}

/** The first so many of those that lines are left of, and all that are picked. */
export const shortened = (
  ids: readonly string[],
  most: number,
  counts: ReadonlyMap<string, number>,
  picked: readonly string[],
): readonly string[] => ids.filter((id, i) => (i < most && counts.has(id)) || picked.includes(id));
