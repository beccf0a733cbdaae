// How wide a label is, in the face that labels are drawn in.

const FACE = '12px "Source Sans 3 Variable", system-ui, sans-serif';
const GUESSED = 6.4;
const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** The width of a text in pixels, a little generous; guessed where there is no canvas to measure with. */
export function measureText(text: string, isBold: boolean): number {
  const font = `${isBold ? 600 : 400} ${FACE}`;
  const known = widths.get(font + text);
  if (known !== undefined) return known;
  context ??= document.createElement("canvas").getContext("2d");
  if (context) context.font = font;
  const width = 2 + (context?.measureText(text).width ?? text.length * GUESSED);
  widths.set(font + text, width);
  return width;
}
