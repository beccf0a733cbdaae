// Following the lines: expand, collapse, hide, paths with citations, and taking all of it back.
import type { Page } from "@playwright/test";
import { thing, things } from "./page/locators.ts";
import { expect, test } from "./service.ts";

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expect(things(page).first()).toBeAttached();
}

test("hide, undo and redo, by buttons and by keys", async ({ page, service }) => {
  await open(page, `${service.url}?node=vladimir-kozlov&around=vladimir-kozlov,1`);
  const before = await things(page).count();
  await page.getByTestId("act-hide").click();
  await expect(thing(page, "vladimir-kozlov")).toHaveCount(0);
  await page.getByTestId("undo").click();
  await expect(things(page)).toHaveCount(before);
  await page.getByTestId("redo").click();
  await expect(thing(page, "vladimir-kozlov")).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(thing(page, "vladimir-kozlov")).toHaveCount(1);
  await page.goBack();
  await expect(thing(page, "vladimir-kozlov")).toHaveCount(0);
});

test("neighbours are collapsed and expanded, all or by family", async ({ page, service }) => {
  await open(page, `${service.url}?node=vladimir-kozlov&around=vladimir-kozlov,1`);
  const near = await things(page).count();
  await page.getByTestId("act-collapse").click();
  await expect(things(page)).toHaveCount(1);
  await page.getByTestId("undo").click();
  await expect(things(page)).toHaveCount(near);
  await open(page, `${service.url}?node=kz-cc-164&around=vladimir-kozlov,1`);
  const edge = await things(page).count();
  await page.getByTestId("act-expand").click();
  await expect.poll(() => things(page).count()).toBeGreaterThan(edge);
  expect(page.url()).toContain("expand=kz-cc-164");
});

test("a path is told as a sentence with a citation for each hop, the weakest marked", async ({
  page,
  service,
}) => {
  await open(page, `${service.url}?path=roza-tuletaeva,vladimir-kozlov`);
  const hops = page.getByTestId("path-hop");
  await expect(hops.first()).toBeVisible();
  const count = await hops.count();
  for (const hop of await hops.all()) {
    await expect(hop).toContainText(/\w+ .+ \w+/);
    await expect(hop.locator(".badge").first()).toBeVisible();
  }
  expect(
    await page.locator('[data-testid="path-hop"][data-weakest="true"]').count(),
  ).toBeGreaterThan(0);
  await expect(page.getByTestId("path-alternative").first()).toBeVisible();
  await page.getByTestId("path-next").click();
  await expect(page).toHaveURL(/nth=2/);
  expect(await hops.count()).toBeGreaterThanOrEqual(count);
});

test("every deed on the canvas can be undone and done again", async ({ page, service }) => {
  await open(page, `${service.url}?node=vladimir-kozlov&around=vladimir-kozlov,1`);
  await page.getByTestId("act-more").click();
  const query = () => new URL(page.url()).search;
  const deeds = [
    "around-2",
    "around-1",
    "act-collapse",
    "act-expand",
    "fan-collapse",
    "fan-reset",
    "act-pin",
    "act-hide",
  ];
  for (const deed of deeds) {
    const before = query();
    await page.getByTestId(deed).first().click();
    await expect.poll(query, deed).not.toBe(before);
    const after = query();
    await page.getByTestId("undo").click();
    await expect.poll(query, `${deed}, undone`).toBe(before);
    await page.getByTestId("redo").click();
    await expect.poll(query, `${deed}, done again`).toBe(after);
  }
});
