// Texts of a figure: in its language and typefaces, measured, wrapped at spaces.
import type { Language } from "@trialgraph/model";
import type { Words } from "../language/use-words.ts";
import type { Palette } from "../graph/looks/palette.ts";
import type { TextItem } from "./figure-items.ts";

/** Gives the width of a text in page units in a family, at a size and weight. */
type MeasureText = (text: string, family: string, size: number, weight: number) => number;

/** A language with the words that legends and footnotes are made of. */
export interface FigureTongue {
  readonly language: Language;
  readonly figure: Words<"figure">;
  readonly model: Words<"model">;
}

/** What texts are set with. */
export interface Setting {
  readonly tongue: FigureTongue;
  readonly palette: Palette;
  readonly measure: MeasureText;
}

/** How a text is set, and where its anchor is. */
interface TextStyle {
  readonly family: "serif" | "sans";
  readonly size: number;
  readonly weight?: number;
  readonly color?: string;
  readonly align?: TextItem["align"];
}

/** A text item at a point, measured; ink, regular and left-aligned where nothing else is said. */
export function textAt(
  { palette, measure }: Setting,
  text: string,
  x: number,
  y: number,
  style: TextStyle,
): TextItem {
  const { size, weight = 400, color = palette.ink, align = "left" } = style;
  const family = palette[style.family];
  const width = measure(text, family, size, weight);
  return { kind: "text", text, x, y, size, weight, family, color, align, width };
}

/** Breaks a word that is wider than a line by itself, such as an address. */
function pieces(word: string, fits: (text: string) => boolean): readonly string[] {
  if (fits(word) || word.length < 2) return [word];
  let length = word.length - 1;
  while (length > 1 && !fits(word.slice(0, length))) length -= 1;
  return [word.slice(0, length), ...pieces(word.slice(length), fits)];
}

/** Wraps a text into lines no wider than `width`; a word wider than that is broken. */
export function wrapped(
  { palette, measure }: Setting,
  text: string,
  width: number,
  { family, size, weight = 400 }: TextStyle,
): readonly string[] {
  const fits = (line: string) => measure(line, palette[family], size, weight) <= width;
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((each) => pieces(each, fits))) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
