// What is painted on the canvas of the labels, as the browser was told to paint it.
import type { Page } from "@playwright/test";

/** A line of text as it was painted on the canvas of the labels, in pixels of the stage. */
export interface Written {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

declare global {
  interface Window {
    /** All that each painting of the labels has written, the latest last. */
    paintings?: Written[][];
    /** The matrix that each picture of the stage was drawn with. */
    pictures?: string[];
  }
}

/** Has the page remember what is painted: nothing in the explorer knows of it. */
export async function watchPaintings(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const paintings: Written[][] = [];
    const pictures: string[] = [];
    window.paintings = paintings;
    window.pictures = pictures;
    const isLabels = (canvas: HTMLCanvasElement) => canvas.className === "canvas-labels";
    const own = Object.getOwnPropertyDescriptors(CanvasRenderingContext2D.prototype);
    const gl = Object.getOwnPropertyDescriptors(WebGL2RenderingContext.prototype);
    CanvasRenderingContext2D.prototype.clearRect = function (x, y, width, height) {
      if (isLabels(this.canvas)) paintings.push([]);
      own.clearRect.value?.call(this, x, y, width, height);
    };
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
      if (isLabels(this.canvas)) {
        const { e, f, b } = this.getTransform();
        const { width } = this.measureText(text);
        const ratio = window.devicePixelRatio;
        const starts = { left: 0, start: 0, center: width / 2, right: width, end: width };
        const shift = starts[this.textAlign];
        const left = x - shift + e / ratio + Number.parseFloat(this.canvas.style.left);
        const middle = y + f / ratio + Number.parseFloat(this.canvas.style.top);
        const box = { left, right: left + width, top: middle - 6, bottom: middle + 6 };
        if (b === 0) paintings.at(-1)?.push({ text, ...box });
      }
      own.fillText.value?.call(this, text, x, y);
    };
    let matrix = "";
    WebGL2RenderingContext.prototype.uniformMatrix3fv = function (at, turned, values) {
      matrix = Array.from(values, (value) => value.toFixed(4)).join(" ");
      gl.uniformMatrix3fv.value?.call(this, at, turned, values);
    };
    const look = () => {
      window.setTimeout(() => {
        if (matrix !== "" && pictures.at(-1) !== matrix) pictures.push(matrix);
      }, 0);
      window.requestAnimationFrame(look);
    };
    window.requestAnimationFrame(look);
  });
}

/** The texts of the latest painting, where they are now: a pan moves them without painting. */
export async function shownOn(page: Page): Promise<Written[]> {
  const shift = await page.evaluate(() => {
    const canvas = document.querySelector(".canvas-labels");
    const { e, f } = new DOMMatrix(canvas ? getComputedStyle(canvas).transform : "");
    return { x: e, y: f };
  });
  const written = (await paintingsOf(page)).at(-1) ?? [];
  return written.map(({ text, left, right, top, bottom }) => ({
    text,
    left: left + shift.x,
    right: right + shift.x,
    top: top + shift.y,
    bottom: bottom + shift.y,
  }));
}

export const paintingsOf = (page: Page): Promise<Written[][]> =>
  page.evaluate(() => window.paintings ?? []);

/** Waits until the camera and the labels are at rest. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => (window.paintings?.at(-1)?.length ?? 0) > 0);
  await page.waitForTimeout(1200);
}

export function overlapping(written: readonly Written[]): string[] {
  return written.flatMap((a, i) =>
    written
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
}
