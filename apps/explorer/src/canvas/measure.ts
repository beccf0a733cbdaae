// How wide texts are in the sans of the page, remembered until the fonts change.
import type { Measure } from "../graph/labels/label-wishes.ts";

/** A measure over a family of fonts, and a way to forget what it measured before they had loaded. */
export interface TextMeasure {
  readonly measure: Measure;
  readonly forget: () => void;
}

/** The CSS font of a size (pixels) and weight. */
export const fontOf = (family: string, size: number, weight: number): string =>
  `${weight} ${size}px ${family}`;

/** Measures with a canvas of its own, which is never shown. */
export function textMeasure(family: string): TextMeasure {
  const context = document.createElement("canvas").getContext("2d");
  const widths = new Map<string, number>();
  const measure: Measure = (text, size, weight) => {
    const key = `${size} ${weight} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (context) context.font = fontOf(family, size, weight);
    const width = context?.measureText(text).width ?? text.length * size * 0.5;
    widths.set(key, width);
    return width;
  };
  return { measure, forget: () => widths.clear() };
}
