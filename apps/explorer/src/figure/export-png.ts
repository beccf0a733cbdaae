// The picture of the current view as a PNG at twice the size, in the fonts and colours of the page.
import { readPalette, type Palette } from "../graph/looks/palette.ts";
import { figureOf, type FigureInput } from "./figure.ts";
import { paintFigure } from "./paint-figure.ts";

/** Pixels to a page unit. */
const SCALE = 2;

/** What is exported; the subtitle, where left out, says the day and the version of the data. */
export interface ExportInput extends Omit<FigureInput, "subtitle"> {
  readonly subtitle?: string;
}

const today = () =>
  new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });

/** "22 November 2026 · data version ab12cd34ef56": the first twelve digits. */
export const subtitleOf = (version: string): string =>
  `Trialgraph · ${today()} · data version ${version.slice(0, 12)}`;

/** Waits until the weights that a figure is set in have been loaded, those that there are. */
async function fontsOf({ serif, sans }: Palette): Promise<void> {
  const fonts = [`600 30px ${serif}`, `400 13px ${serif}`, `400 13px ${sans}`, `600 13px ${sans}`];
  await Promise.allSettled(fonts.map((font) => document.fonts.load(font, "Ақ Aa")));
  await document.fonts.ready;
}

function toBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error("export-png: the browser made no picture of the canvas"));
    }, "image/png");
  });
}

/**
 * A PNG of the view in the theme in force.
 * @throws where the browser cannot paint or encode a canvas of that size
 */
export async function exportPng(input: ExportInput): Promise<Blob> {
  const palette = readPalette(document.documentElement);
  await fontsOf(palette);
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (!context) throw new Error("export-png: the browser offers no 2D canvas");
  const measure = (text: string, family: string, size: number, weight: number) => {
    context.font = `${weight} ${size}px ${family}`;
    return context.measureText(text).width;
  };
  const subtitle = input.subtitle ?? subtitleOf(input.view.version);
  const figure = figureOf({ ...input, subtitle }, { palette, measure });
  canvas.width = figure.width * SCALE;
  canvas.height = figure.height * SCALE;
  context.scale(SCALE, SCALE);
  paintFigure(context, figure);
  return toBlob(canvas);
}
