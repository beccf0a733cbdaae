// Filters: the graph according to someone, by date, by origins; chips; and clearing them at once.
import type { Page } from "@playwright/test";
import { expect, test } from "./service.ts";

const edges = (page: Page) => page.locator('[data-thing="edge"]');

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expect(page.locator('[data-thing="entity"]').first()).toBeAttached();
}

test("the graph according to the court is what the court says, and no more", async ({
  page,
  service,
}) => {
  await open(page, service.url);
  const all = await edges(page).count();
  const group = page.getByTestId("filter-roles");
  await group.locator(".fold").first().click();
  const row = group.locator('[data-value="court"]');
  const told = Number(/\d+/.exec((await row.locator(".count").textContent()) ?? "")?.[0]);
  await row.getByRole("checkbox").check();
  await expect.poll(() => edges(page).count()).toBe(told);
  expect(told).toBeGreaterThan(0);
  expect(told).toBeLessThan(all);
  await expect(page.getByTestId("chips")).toContainText("courts");
});

test("the front page says how many lines tell who did what to whom, and shows them", async ({
  page,
  service,
}) => {
  await open(page, service.url);
  const narrower = page.getByRole("link", { name: "Show only who did what to whom" });
  const said = await page.getByRole("paragraph").filter({ has: narrower }).textContent();
  const [shown = "", all] = said?.match(/[\d,]+/g) ?? [];
  expect(all).toBe((await edges(page).count()).toLocaleString("en"));
  await narrower.click();
  await expect(page.getByTestId("visible-count").nth(1)).toHaveText(`${shown} of ${all} lines`);
  await expect(edges(page)).toHaveCount(Number(shown.replaceAll(",", "")));
});

test("filters compose, stand as chips and are cleared at once", async ({ page, service }) => {
  await open(
    page,
    `${service.url}?families=proceedings&origins=2&happened=2011-12-01..2012-12-31,undated`,
  );
  const chips = page.getByTestId("chips").getByRole("button");
  const few = await edges(page).count();
  expect(await chips.count()).toBeGreaterThanOrEqual(4);
  await chips.first().click();
  await expect.poll(() => edges(page).count()).toBeGreaterThan(few);
  await page.getByRole("button", { name: "clear all" }).click();
  await expect(page.getByTestId("chips")).toHaveCount(0);
  expect(new URL(page.url()).search).toBe("");
});

test("a statement is found by its words, and recent finds are kept", async ({ page, service }) => {
  await open(page, service.url);
  await page.keyboard.press("/");
  await page.keyboard.type("inciting social enmity");
  await expect(page.getByTestId("search-statement").first()).toBeVisible();
  await page.getByTestId("search-box").fill("Tuletayeva");
  await expect(page.getByTestId("search-result").first()).toContainText("Tuletaeva");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/node=roza-tuletaeva/);
  await page.keyboard.press("/");
  await expect(page.getByTestId("search-recent").first()).toContainText("Tuletaeva");
});
