// Folding: a text without what people retype differently (case, accents, kinds of quotes and spaces).

/** A folded text; `start` and `end` lead a folded character back to UTF-16 indexes of the original. */
export interface FoldedText {
  readonly text: string;
  readonly start: (index: number) => number;
  readonly end: (index: number) => number;
}

const SAME: ReadonlyArray<readonly [RegExp, string]> = [
  [/\s/u, " "],
  [/[\u2018\u2019\u201a\u201b\u2032\u00b4`]/u, "'"],
  [/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/u, '"'],
  [/[\p{Pd}\u2212]/u, "-"],
  [/[\p{Cf}\p{M}]/u, ""],
];

const known = new Map<string, string>();

/** What one code point becomes: nothing, or one or more characters. */
function foldPoint(point: string): string {
  const found = known.get(point);
  if (found !== undefined) return found;
  const same = SAME.find(([pattern]) => pattern.test(point));
  const folded = same
    ? same[1]
    : point.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s/gu, " ");
  known.set(point, folded);
  return folded;
}

/** Folds a text: runs of white space are one space; the rest follows code point by code point. */
export function foldText(text: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = "";
  let unit = 0;
  for (const point of text) {
    const to = foldPoint(point);
    const next = unit + point.length;
    if (to === " " && folded.endsWith(" ")) ends[ends.length - 1] = next;
    else {
      for (let i = 0; i < to.length; i += 1) {
        starts.push(unit);
        ends.push(next);
      }
      folded += to;
    }
    unit = next;
  }
  return {
    text: folded,
    start: (index) => starts[index] ?? text.length,
    end: (index) => ends[index] ?? text.length,
  };
}
