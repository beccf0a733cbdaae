// Walking over the cells of a table by arrow keys, from one that is filled to the next.

/** A place in a table. */
interface Place {
  readonly row: number;
  readonly column: number;
}

const STEPS: Readonly<Record<string, Place>> = {
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
};

const end = (filled: readonly boolean[], key: string): number =>
  key === "Home" ? filled.indexOf(true) : filled.lastIndexOf(true);

/**
 * The filled place that a key leads to: arrows to the next in their direction, Home and End to the
 * first and last of the row; `undefined` where there is none, and for other keys.
 */
export function nextPlace(
  filled: readonly (readonly boolean[])[],
  { row, column }: Place,
  key: string,
): Place | undefined {
  if (key === "Home" || key === "End") return { row, column: end(filled[row] ?? [], key) };
  const step = STEPS[key];
  if (!step) return undefined;
  let place = { row: row + step.row, column: column + step.column };
  while (filled[place.row]?.[place.column] !== undefined) {
    if (filled[place.row]?.[place.column]) return place;
    place = { row: place.row + step.row, column: place.column + step.column };
  }
  return undefined;
}
