// Code points: all offsets of the dataset count them, while JavaScript strings count UTF-16 units.

/** A text that can be cut by code points. */
export interface PointText {
  readonly text: string;
  /** Length in code points. */
  readonly length: number;
  /** The UTF-16 index of a code point's offset. */
  readonly toUnit: (point: number) => number;
  /** The code point that a UTF-16 index stands in. */
  readonly toPoint: (unit: number) => number;
  /** The text of the half-open span `[start, end)` of code points. */
  readonly slice: (start: number, end: number) => string;
}

function unitStarts(text: string): Uint32Array {
  const starts = new Uint32Array(text.length + 1);
  let count = 0;
  for (let unit = 0; unit < text.length; count += 1) {
    starts[count] = unit;
    unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
  }
  starts[count] = text.length;
  return starts.slice(0, count + 1);
}

/** The last index whose start is not after the unit. */
function pointAt(starts: Uint32Array, unit: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= unit) low = middle;
    else high = middle - 1;
  }
  return low;
}

const clamp = (value: number, max: number): number => Math.min(Math.max(value, 0), max);

function plainText(text: string): PointText {
  const same = (offset: number) => clamp(offset, text.length);
  const slice = (start: number, end: number) => text.slice(same(start), same(end));
  return { text, length: text.length, toUnit: same, toPoint: same, slice };
}

/** Prepares a text for cutting by code points; offsets outside it are moved to its ends. */
export function toPointText(text: string): PointText {
  if (!/[\ud800-\udbff]/.test(text)) return plainText(text);
  const starts = unitStarts(text);
  const length = starts.length - 1;
  const toUnit = (point: number) => starts[clamp(point, length)] ?? text.length;
  return {
    text,
    length,
    toUnit,
    toPoint: (unit) => pointAt(starts, unit),
    slice: (start, end) => text.slice(toUnit(start), toUnit(end)),
  };
}
