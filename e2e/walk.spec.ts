// The canvas by hand: walked by keyboard, things pinned, the camera and the arrangement in the link.
import type { Browser, Page } from "@playwright/test";
import { evidence, thing, things } from "./page/locators.ts";
import { expect, test } from "./service.ts";

const AROUND = "?around=vladimir-kozlov,1";

const cursor = (page: Page) => page.getByTestId("cursor");
const narrator = (page: Page) => page.getByTestId("narrator");
const query = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

/** Opens the network, and waits until its things have been put to their places. */
async function openCanvas(page: Page, url: string, address: string): Promise<void> {
  await page.goto(url + address);
  await expect(page.getByTestId("canvas")).toBeVisible();
  await expect(page.getByTestId("arranging")).toHaveCount(0);
  await expect(things(page).first()).toHaveAttribute("style", /left/);
  await page.waitForTimeout(700);
}

/** The middle of a thing on the page, once it rests. */
async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  let last = "";
  await expect
    .poll(async () => {
      const before = last;
      last = JSON.stringify(await thing(page, id).boundingBox());
      await page.waitForTimeout(250);
      return last === before;
    })
    .toBe(true);
  const box = await thing(page, id).boundingBox();
  if (!box) throw new Error(`${id} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Where a thing is in a browser that knows nothing but the address. */
async function placeAfresh(page: Page, browser: Browser, id: string) {
  const fresh = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await openCanvas(fresh, page.url(), "");
  const place = await placeOf(fresh, id);
  await fresh.close();
  return place;
}

async function drag(page: Page, id: string, by: { x: number; y: number }): Promise<void> {
  const { x, y } = await placeOf(page, id);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by.x / 2, y + by.y / 2, { steps: 4 });
  await page.mouse.move(x + by.x, y + by.y, { steps: 4 });
}

test("the keyboard walks from line to line, and hears each as a sentence", async ({
  page,
  service,
}) => {
  await openCanvas(page, service.url, AROUND);
  await page.getByRole("button", { name: "Zoom in" }).focus();
  await page.keyboard.press("Shift+Tab");
  await expect(cursor(page)).toBeFocused();
  await expect(cursor(page)).toHaveAccessibleName(/^Vladimir Kozlov, Person, \d+ lines$/);

  const sentence = /^Vladimir Kozlov was charged with Art\. 164.*One source\. \d+ of \d+ lines of/;
  await expect(async () => {
    await page.keyboard.press("ArrowRight");
    await expect(cursor(page)).toHaveAccessibleName(sentence, { timeout: 100 });
  }).toPass({ intervals: [20] });
  await page.keyboard.press("ArrowDown");
  await expect(cursor(page)).toHaveAccessibleName(/^Art\. 164.*, Charge, \d+ lines?$/);
  await page.keyboard.press("ArrowUp");
  await expect(cursor(page)).toHaveAccessibleName(sentence);
  await expect(cursor(page)).toBeFocused();

  await page.keyboard.press("Enter");
  await expect(evidence(page).getByRole("heading", { level: 2 })).toBeFocused();
  expect(query(page).get("between")).toBe("kz-cc-164,vladimir-kozlov");
});

test("keys hide, expand and pin; the narrator tells what came of it", async ({ page, service }) => {
  await openCanvas(page, service.url, AROUND);
  await cursor(page).focus();
  await page.keyboard.press("p");
  await expect(narrator(page)).toHaveText("Pinned: Vladimir Kozlov");
  await expect(cursor(page)).toHaveAccessibleName(/, pinned$/);
  await page.keyboard.press("Alt+ArrowRight");
  await expect(narrator(page)).toHaveText(/Moved to the right/);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("e");
  await expect(narrator(page)).toHaveText(/^Expanded: /);
  await page.keyboard.press("h");
  await expect(narrator(page)).toHaveText(/^Hidden: /);
  await expect(cursor(page)).toBeFocused();
  await page.keyboard.press("Shift+?");
  await expect(page.getByTestId("keys")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(cursor(page)).toBeFocused();
});

test("the canvas is one tab stop", async ({ page, service }) => {
  await openCanvas(page, service.url, AROUND);
  const stops = page.getByTestId("canvas").locator('button:not([tabindex="-1"])');
  await expect(stops).toHaveCount(5);
  await expect(page.locator('[data-thing]:not([tabindex="-1"])')).toHaveCount(0);
});

test("a dragged thing is pinned where it was left; undo takes it back", async ({
  page,
  service,
}) => {
  await openCanvas(page, service.url, AROUND);
  const before = await placeOf(page, "alga");
  await drag(page, "alga", { x: 90, y: 120 });
  await page.keyboard.press("Escape");
  await page.mouse.up();
  expect(await placeOf(page, "alga")).toEqual(before);
  expect(query(page).has("pin")).toBe(false);

  await drag(page, "alga", { x: 90, y: 120 });
  await page.mouse.up();
  await expect.poll(() => query(page).get("pin")).toMatch(/^alga:/);
  await expect(page.getByTestId("pin-mark")).toHaveAttribute("data-lost", "false");
  await expect(thing(page, "alga")).toHaveAccessibleName(/, pinned$/);
  expect(query(page).has("node")).toBe(false);

  await page.keyboard.press("Control+z");
  await expect.poll(() => query(page).has("pin")).toBe(false);
  await expect(page.getByTestId("pin-mark")).toHaveCount(0);
  const after = await placeOf(page, "alga");
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(3);
});

test("the link holds the camera: a fresh page shows the same part", async ({
  page,
  browser,
  service,
}) => {
  await openCanvas(page, service.url, AROUND);
  const { x, y } = await placeOf(page, "vladimir-kozlov");
  await page.mouse.move(x + 60, y + 60);
  await page.mouse.wheel(0, -240);
  await expect.poll(() => query(page).get("camera")).toMatch(/^[-\d.]+,[-\d.]+,[\d.]+,\w+$/);
  const seen = await placeOf(page, "vladimir-kozlov");
  expect(seen.x).toBeLessThan(x);

  const again = await placeAfresh(page, browser, "vladimir-kozlov");
  expect(Math.hypot(again.x - seen.x, again.y - seen.y)).toBeLessThan(3);

  await page.getByRole("button", { name: "Show everything" }).click();
  await expect.poll(() => query(page).has("camera")).toBe(false);
  await page.keyboard.press("Control+z");
  await expect.poll(() => query(page).has("camera")).toBe(true);
  const back = await placeOf(page, "vladimir-kozlov");
  expect(Math.hypot(back.x - seen.x, back.y - seen.y)).toBeLessThan(3);
});

test("an arrangement is worked out anew, the same in every browser", async ({
  page,
  browser,
  service,
}) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text() + message.location().url);
  });
  await openCanvas(page, service.url, "?families=proceedings");
  const map = await placeOf(page, "vladimir-kozlov");
  await openCanvas(page, service.url, "?families=proceedings&arrange=anew");
  const anew = await placeOf(page, "vladimir-kozlov");
  expect(anew).not.toEqual(map);
  expect(await placeAfresh(page, browser, "vladimir-kozlov")).toEqual(anew);
  expect(complaints).toEqual([]);
});
