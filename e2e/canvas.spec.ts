// The canvas on the real data: labels that never lie on each other or on a node, whatever the zoom and
// while it changes; and a first picture that stays as it is.
import type { Page } from "@playwright/test";
import { expect, test } from "./service.ts";

/** A line of text as it was painted on the canvas of the labels, in pixels of the stage. */
interface Written {
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
async function watchPaintings(page: Page): Promise<void> {
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
async function shownOn(page: Page): Promise<Written[]> {
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

const paintingsOf = (page: Page): Promise<Written[][]> =>
  page.evaluate(() => window.paintings ?? []);

/** Waits until the camera and the labels are at rest. */
async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => (window.paintings?.at(-1)?.length ?? 0) > 0);
  await page.waitForTimeout(1200);
}

function overlapping(written: readonly Written[]): string[] {
  return written.flatMap((a, i) =>
    written
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
}

/** The middles of nodes that lie under a text, by the unseen buttons that are kept on them. */
async function nodesUnder(page: Page, written: readonly Written[]): Promise<string[]> {
  const nodes = await page.evaluate(() => {
    const stage = document.querySelector(".canvas-stage")?.getBoundingClientRect();
    return [...document.querySelectorAll<HTMLElement>('[data-thing="entity"]')].map((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      const [x, y] = [left + width / 2 - (stage?.left ?? 0), top + height / 2 - (stage?.top ?? 0)];
      return { id: button.dataset["id"] ?? "", x, y };
    });
  });
  return nodes.flatMap(({ id, x, y }) =>
    written
      .filter(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom)
      .map(({ text }) => `${text} / ${id}`),
  );
}

const zoomIn = (page: Page) => page.getByRole("button", { name: "Zoom in" });

for (const [device, size] of [
  ["a desk", { width: 1440, height: 900 }],
  ["a phone", { width: 390, height: 844 }],
] as const) {
  test(`labels lie on nothing, at every zoom and on the way, on ${device}`, async ({
    page,
    service,
  }) => {
    await page.setViewportSize(size);
    await watchPaintings(page);
    await page.goto(service.url);
    await atRest(page);
    for (let step = 0; step < 5; step += 1) {
      const shown = await shownOn(page);
      expect(await nodesUnder(page, shown), `at rest, zoom ${step}`).toEqual([]);
      await zoomIn(page).click();
      await atRest(page);
    }
    const paintings = await paintingsOf(page);
    expect(paintings.length).toBeGreaterThan(10);
    for (const written of paintings) expect(overlapping(written)).toEqual([]);
  });

  test(`the first picture stays as it is, on ${device}`, async ({ page, service }) => {
    await page.setViewportSize(size);
    await watchPaintings(page);
    for (const query of ["", "?node=vladimir-kozlov", "?between=kz-cc-164,vladimir-kozlov"]) {
      await page.goto(service.url + query);
      await atRest(page);
      const pictures = await page.evaluate(() => window.pictures ?? []);
      expect(pictures, query).toHaveLength(1);
      const texts = (await paintingsOf(page)).map((each) => each.map(({ text }) => text));
      const told = texts.filter((each) => each.length > 0).map((each) => each.join(" / "));
      expect(new Set(told).size, query).toBe(1);
    }
  });
}

test("the most connected people and trials have their names in the first view", async ({
  page,
  service,
}) => {
  await watchPaintings(page);
  await page.goto(service.url);
  await atRest(page);
  const texts = new Set((await paintingsOf(page)).at(-1)?.map(({ text }) => text));
  const most = ["Kazakhstan", "Kazakh authorities", "Yevgeny Zhovtis", "Zhovtis trial (2009)"];
  expect(most.filter((name) => !texts.has(name))).toEqual([]);
});
