// The picture of the current view as a PNG at twice the size, in the fonts and colours of the page.
import { readPalette, type Palette } from "../graph/looks/palette.ts";
import { currentLanguage, wordsIn } from "../language/language.ts";
import { figureOf, type FigureInput } from "./figure.ts";
import type { FigureTongue } from "./figure-text.ts";
import { paintFigure } from "./paint-figure.ts";

/** Pixels to a page unit. */
const SCALE = 2;

/** The day it is for the reader, in EDTF. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The words of the interface as it is. */
function currentTongue(): FigureTongue {
  const language = currentLanguage();
  return { language, figure: wordsIn(language, "figure"), model: wordsIn(language, "model") };
}

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
 * A PNG of the view in the theme and the language in force, made today.
 * @throws where the browser cannot paint or encode a canvas of that size
 */
export async function exportPng(input: Omit<FigureInput, "day">): Promise<Blob> {
  const palette = readPalette(document.documentElement);
  await fontsOf(palette);
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (!context) throw new Error("export-png: the browser offers no 2D canvas");
  const measure = (text: string, family: string, size: number, weight: number) => {
    context.font = `${weight} ${size}px ${family}`;
    return context.measureText(text).width;
  };
  const setting = { palette, measure, tongue: currentTongue() };
  const figure = figureOf({ ...input, day: today() }, setting);
  canvas.width = figure.width * SCALE;
  canvas.height = figure.height * SCALE;
  context.scale(SCALE, SCALE);
  paintFigure(context, figure);
  return toBlob(canvas);
}
