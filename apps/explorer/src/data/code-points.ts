// Text addressed in Unicode code points, as citations are; JavaScript counts UTF-16 units.

/** A text with the UTF-16 place of every code point. `length` is in code points. */
export interface CodePointText {
  readonly text: string;
  readonly length: number;
  readonly units: Uint32Array;
}

/** Indexes a text: `units[i]` is where code point `i` begins, `units[length]` the end. */
export function toCodePointText(text: string): CodePointText {
  const units = new Uint32Array(text.length + 1);
  let length = 0;
  let unit = 0;
  for (const point of text) {
    units[length] = unit;
    length += 1;
    unit += point.length;
  }
  units[length] = unit;
  return { text, length, units: units.subarray(0, length + 1) };
}

/** The text of the half-open span `[start, end)` in code points; what lies outside is left out. */
export function sliceCodePoints(source: CodePointText, start: number, end: number): string {
  const at = (offset: number) => source.units[Math.max(0, Math.min(offset, source.length))] ?? 0;
  return source.text.slice(at(start), at(end));
}

/** The code point offset of a UTF-16 offset (of the code point it lies in). */
export function toCodePointOffset({ units, length }: CodePointText, unit: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((units[middle] ?? Infinity) <= unit) low = middle;
    else high = middle - 1;
  }
  return low;
}
