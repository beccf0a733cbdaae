// "Did you mean": the known name that is nearest to one that is not known.

/** Number of insertions, deletions and substitutions between two words (Levenshtein's distance). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, left] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, right] of [...b].entries()) {
      const change = (row[j] ?? 0) + (left === right ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** How far names may count as nearer for beginning alike, in letters. */
const MAX_PREFIX = 6;

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < MAX_PREFIX && length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/**
 * The nearest of some names, if it is near enough to be meant (two fifths of its letters may differ).
 * Names that begin alike count as nearer.
 */
export function nearestName(name: string, names: Iterable<string>): string | undefined {
  const allowed = Math.max(2, Math.floor(name.length * 0.4));
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of names) {
    if (Math.abs(candidate.length - name.length) > allowed) continue;
    const other = candidate.toLowerCase();
    const distance = editDistance(wanted, other);
    const score = distance - sharedPrefix(wanted, other) / 2;
    if (distance <= allowed && score < least) [best, least] = [candidate, score];
  }
  return best;
}

/** What to do about an unknown name: "did you mean x?" or, where none is near, the other advice. */
export function suggest(name: string, names: Iterable<string>, otherwise: string): string {
  const near = nearestName(name, names);
  return near === undefined ? otherwise : `did you mean ${near}?`;
}
