// The canvas on the real data: labels that never lie on each other or on a node, whatever the zoom and
// while it changes; and a first picture that stays as it is.
import type { Page } from "@playwright/test";
import {
  atRest,
  overlapping,
  paintingsOf,
  shownOn,
  watchPaintings,
  type Written,
} from "./page/paintings.ts";
import { expect, test } from "./service.ts";

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

/** The buttons over the canvas that lie on a text, by their words. */
async function buttonsOn(page: Page, written: readonly Written[]): Promise<string[]> {
  const buttons = await page.evaluate(() => {
    const stage = document.querySelector(".canvas-stage")?.getBoundingClientRect();
    const shift = { x: stage?.left ?? 0, y: stage?.top ?? 0 };
    return [...document.querySelectorAll<HTMLElement>(".stage button")].flatMap((button) => {
      const { left, right, top, bottom, width } = button.getBoundingClientRect();
      const box = { left: left - shift.x, right: right - shift.x };
      const isOver = width > 0 && button.checkVisibility({ opacityProperty: true });
      const isThing = button.dataset["thing"] !== undefined;
      const text = button.textContent;
      return isOver && !isThing
        ? [{ text, ...box, top: top - shift.y, bottom: bottom - shift.y }]
        : [];
    });
  });
  return buttons.flatMap((button) => written.flatMap((label) => overlapping([button, label])));
}

/** Opens an address and waits for its picture; what is painted is kept from now on. */
async function open(page: Page, url: string): Promise<void> {
  await watchPaintings(page);
  await page.goto(url);
  await atRest(page);
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
    await open(page, service.url);
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

  test(`no button lies on a label of the first picture, on ${device}`, async ({
    page,
    service,
  }) => {
    await page.setViewportSize(size);
    await open(page, service.url);
    expect(await buttonsOn(page, await shownOn(page))).toEqual([]);
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

for (const [way, takeBack] of [
  ["undone", (page: Page) => page.keyboard.press("Control+z")],
  ["closed", (page: Page) => page.getByTestId("evidence").getByLabel("Close").click()],
] as const) {
  test(`a selection that is ${way} gives the view back from which it was made`, async ({
    page,
    service,
  }) => {
    await open(page, service.url);
    const thing = page.locator('[data-thing="entity"][data-id="vladimir-kozlov"]');
    const before = await thing.boundingBox();
    await page.getByRole("combobox", { name: "Search" }).fill("Vladimir Kozlov");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/node=vladimir-kozlov/);
    await atRest(page);
    expect(await thing.boundingBox()).not.toEqual(before);
    await takeBack(page);
    await expect(page).not.toHaveURL(/node=/);
    await atRest(page);
    expect(await thing.boundingBox()).toEqual(before);
  });
}

test("a click on a thing leaves the view as it is", async ({ page, service }) => {
  await open(page, service.url);
  const thing = page.locator('[data-thing="entity"][data-id="vladimir-kozlov"]');
  const before = await thing.boundingBox();
  if (!before) throw new Error("nothing is drawn");
  await page.mouse.click(before.x + before.width / 2, before.y + before.height / 2);
  await expect(page).toHaveURL(/node=vladimir-kozlov/);
  await atRest(page);
  expect(await thing.boundingBox()).toEqual(before);
  const texts = (await paintingsOf(page)).at(-1)?.map(({ text }) => text);
  expect(texts).toContain("Vladimir Kozlov");
});

test("a link's camera goes before what is selected, and follows what is selected next", async ({
  page,
  service,
}) => {
  await watchPaintings(page);
  const thing = page.locator('[data-thing="entity"][data-id="harry-wu"]');
  await page.goto(`${service.url}?node=harry-wu`);
  await atRest(page);
  const inView = await thing.boundingBox();
  await page.goto(`${service.url}?node=harry-wu&camera=-900,0,300`);
  await atRest(page);
  expect((await thing.boundingBox())?.x).toBeGreaterThan((inView?.x ?? 0) + 500);
  await page.goto(`${service.url}?camera=-900,0,300`);
  await atRest(page);
  const search = page.getByRole("combobox", { name: "Search" });
  await search.fill("Harry Wu");
  await search.press("Enter");
  await expect(page).toHaveURL(/node=harry-wu/);
  await expect(page).not.toHaveURL(/camera=-900/);
  await atRest(page);
  const led = await thing.boundingBox();
  await page.goto(page.url());
  await atRest(page);
  const again = await thing.boundingBox();
  expect(Math.abs((again?.x ?? 0) - (led?.x ?? 0))).toBeLessThan(2);
});

test("the most connected people and trials have their names in the first view", async ({
  page,
  service,
}) => {
  await open(page, service.url);
  const texts = new Set((await paintingsOf(page)).at(-1)?.map(({ text }) => text));
  const most = ["Kazakhstan", "Kazakh authorities", "Yevgeny Zhovtis", "Zhovtis trial (2009)"];
  expect(most.filter((name) => !texts.has(name))).toEqual([]);
});
