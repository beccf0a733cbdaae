// How wide texts are in the sans of the page, remembered until the fonts change.
import { LABEL_SIZE, type Measure } from "../../graph/labels/label-wishes.ts";

/** A measure over a family of fonts, and a way to forget what it measured before they had loaded. */
interface TextMeasure {
  readonly measure: Measure;
  /** Forgets what was measured, and says whether any of it has become wider or narrower. */
  readonly forget: () => boolean;
}

/** The CSS font of a size (pixels) and weight. */
export const fontOf = (family: string, size: number, weight: number): string =>
  `${weight} ${size}px ${family}`;

/** Measures with a canvas of its own, which is never shown. */
export function textMeasure(family: string): TextMeasure {
  const context = document.createElement("canvas").getContext("2d");
  const fonts = new Map<string, Map<string, number>>();
  let current = "";
  const widthOf = (text: string, font: string) => {
    if (context && current !== font) context.font = font;
    current = font;
    return context?.measureText(text).width ?? 0;
  };
  const measure: Measure = (text, size, weight) => {
    const font = fontOf(family, size, weight);
    const widths = fonts.get(font) ?? new Map<string, number>();
    fonts.set(font, widths);
    const known = widths.get(text);
    if (known !== undefined) return known;
    const width = widthOf(text, font);
    widths.set(text, width);
    return width;
  };
  const forget = () => {
    const wrong = [...fonts].some(([font, widths]) =>
      [...widths].some(([text, width]) => widthOf(text, font) !== width),
    );
    fonts.clear();
    return wrong;
  };
  return { measure, forget };
}

/** How long labels wait for their fonts, in milliseconds; after it they use what there is. */
const PATIENCE_MS = 1500;

/** Resolves when the fonts that labels of these texts need are there, or have taken too long. */
export async function labelFonts(family: string, texts: readonly string[]): Promise<void> {
  const text = [...new Set(texts.join(""))].join("");
  const load = (weight: number) =>
    document.fonts.load(fontOf(family, LABEL_SIZE, weight), text).catch(() => []);
  const late = new Promise((resolve) => {
    window.setTimeout(resolve, PATIENCE_MS);
  });
  await Promise.race([Promise.all([load(400), load(600)]), late]);
}
