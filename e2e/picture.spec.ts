// The exported picture, looked into: its size, its colours, its ink where title, legend and notes stand.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./service.ts";

interface Looked {
  readonly width: number;
  readonly height: number;
  readonly paper: readonly number[];
  readonly inkTop: number;
  readonly inkBottom: number;
  readonly accent: number;
  readonly people: number;
  readonly law: number;
}

declare global {
  interface Window {
    /** What is written on canvases that are nowhere on the page: the texts of the picture. */
    written?: string[];
  }
}

async function keepWritten(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const written: string[] = [];
    window.written = written;
    const own = Object.getOwnPropertyDescriptors(CanvasRenderingContext2D.prototype);
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
      if (!this.canvas.isConnected) written.push(text);
      own.fillText.value?.call(this, text, x, y);
    };
  });
}

for (const [language, words] of [
  ["en", ["Sources", "Person", "charged, convicted"]],
  ["ru", ["Источники", "Человек", "предъявленное обвинение, осуждение по обвинению"]],
  ["kk", ["Дереккөздер", "Адам", "тағылған айып, сотталған"]],
] as const) {
  test(`the picture speaks ${language}, and says of which data and where it is`, async ({
    page,
    service,
  }) => {
    await keepWritten(page);
    await page.addInitScript((chosen) => {
      window.localStorage.setItem("trialgraph-language", chosen);
    }, language);
    await page.goto(`${service.url}?between=kz-cc-164,vladimir-kozlov`);
    await expect(page.getByTestId("evidence").getByTestId("edge").first()).toBeVisible();
    const downloading = page.waitForEvent("download");
    await page.getByTestId("export").click();
    await downloading;
    const texts = await page.evaluate(() => window.written ?? []);
    expect(texts).toEqual(expect.arrayContaining([...words]));
    const version = new URL(page.url()).searchParams.get("v") ?? "no version";
    expect(texts.join(" ")).toContain(version);
    expect(texts.join("").replaceAll(" ", "")).toContain(page.url());
    const numbers = await page.getByTestId("evidence").locator(".edge a.badge").allTextContents();
    expect(numbers.length).toBeGreaterThan(1);
    for (const number of numbers) expect(texts).toContain(`[${number.trim()}]`);
  });
}

test("the picture's address does not tell what is covered", async ({ page, service }) => {
  await keepWritten(page);
  const edge = "zinaida-mukhortova|FORCED_PSYCHIATRY_BY|government-kz";
  const ends = "between=government-kz,zinaida-mukhortova";
  await page.goto(`${service.url}?${ends}&edge=${encodeURIComponent(edge)}`);
  await expect(page.getByTestId("evidence").getByTestId("edge").first()).toBeVisible();
  const downloading = page.waitForEvent("download");
  await page.getByTestId("export").click();
  await downloading;
  const texts = (await page.evaluate(() => window.written ?? [])).join("").replaceAll(" ", "");
  expect(texts).toContain(ends);
  expect(texts).not.toContain("PSYCHIATRY");
});

test("from another view too, the picture is called after what it shows: the network", async ({
  page,
  service,
}) => {
  await keepWritten(page);
  await page.goto(`${service.url}prosecutions`);
  const downloading = page.waitForEvent("download");
  await page.getByTestId("export").click();
  await downloading;
  const texts = (await page.evaluate(() => window.written ?? [])).join(" ");
  expect(texts).toContain("every line sourced");
  expect(texts).not.toContain("Who prosecuted whom");
  expect(texts).toMatch(new RegExp(`${service.url}(?:\\?v=\\w+)?( |$)`));
});

test("the picture has title, network, legend and footnotes", async ({ page, service }) => {
  await page.goto(`${service.url}?between=kz-cc-164,vladimir-kozlov`);
  await expect(page.getByTestId("evidence").getByTestId("edge").first()).toBeVisible();
  const downloading = page.waitForEvent("download");
  await page.getByTestId("export").click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^trialgraph-.*kozlov.*\.png$/);
  const bytes = readFileSync(await download.path());
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");

  const looked = await page.evaluate(async (base64): Promise<Looked> => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const { width, height } = image;
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    const near = (at: number, [r, g, b]: readonly [number, number, number]) =>
      Math.abs((data[at] ?? 0) - r) +
        Math.abs((data[at + 1] ?? 0) - g) +
        Math.abs((data[at + 2] ?? 0) - b) <
      24;
    const count = (colour: readonly [number, number, number], fromRow = 0, toRow = height) => {
      let found = 0;
      for (let at = fromRow * width * 4; at < toRow * width * 4; at += 4)
        if (near(at, colour)) found += 1;
      return found;
    };
    const ink = [26, 26, 24] as const;
    return {
      width,
      height,
      paper: Array.from(data.slice(0, 3)),
      inkTop: count(ink, 0, Math.round(height * 0.12)),
      inkBottom: count(ink, Math.round(height * 0.8), height),
      accent: count([194, 65, 12]),
      people: count([17, 99, 198]),
      law: count([125, 10, 38]),
    };
  }, bytes.toString("base64"));

  expect(looked.width).toBeGreaterThanOrEqual(1600);
  expect(looked.height).toBeGreaterThanOrEqual(1000);
  expect(looked.paper.every((value) => value > 240)).toBe(true);
  for (const part of ["inkTop", "inkBottom", "accent", "people", "law"] as const) {
    expect(looked[part], part).toBeGreaterThan(50);
  }
});
