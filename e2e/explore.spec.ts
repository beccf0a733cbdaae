// Who prosecuted Vladimir Kozlov, and who says so: the way through the explorer, on the real data.
import type { Page } from "@playwright/test";
import { evidence, things } from "./page/locators.ts";
import { expect, startService, test } from "./service.ts";

const PAIR = "?between=kz-cc-164,vladimir-kozlov";

async function openNetwork(page: Page, url: string, query = ""): Promise<void> {
  await page.goto(url + query);
  await expect(page.getByTestId("canvas")).toBeVisible();
  await expect(things(page).first()).toBeAttached();
}

async function searchFor(page: Page, words: string): Promise<void> {
  await page.keyboard.press("/");
  await expect(page.getByTestId("search-box")).toBeFocused();
  await page.keyboard.type(words);
  await expect(page.getByTestId("search-result").first()).toBeVisible();
}

test("search Kozlov by keyboard, and open the line to Art. 164", async ({ page, service }) => {
  await openNetwork(page, service.url);
  await searchFor(page, "Kozlov");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(evidence(page).getByRole("heading", { name: "Vladimir Kozlov" })).toBeVisible();
  expect(page.url()).toContain("node=vladimir-kozlov");

  const rows = evidence(page).getByTestId("edge-row");
  await expect(rows.filter({ hasText: "Art. 164" }).first()).toBeVisible();
  await expect(rows.filter({ hasText: "Art. 170" }).first()).toBeVisible();

  await openNetwork(page, service.url, PAIR);
  const edges = evidence(page).getByTestId("edge");
  await expect(edges).toHaveCount(2);
  const charged = edges.filter({ hasText: "was charged with" });
  await expect(charged.getByTestId("claim")).toContainText("Human Rights Foundation");
  await expect(charged.getByTestId("quote")).toContainText("incitement of social enmity");
  const convicted = edges.filter({ hasText: "was convicted of" });
  await expect(convicted).toContainText(/International Monitoring Mission.*via KIBHR/);
  await expect(convicted.getByTestId("quote").filter({ hasText: "sentenced" })).toBeVisible();
});

test("finds the same person in Cyrillic, and says when there is nobody", async ({
  page,
  service,
}) => {
  await openNetwork(page, service.url);
  await searchFor(page, "Козлов");
  await expect(page.getByTestId("search-result").first()).toContainText("Vladimir Kozlov");
  await page.getByTestId("search-box").fill("zzqqxx");
  await expect(page.getByTestId("search-empty")).toBeVisible();
});

test("a node and a line are selected by clicking on the canvas", async ({ page, service }) => {
  await openNetwork(page, service.url, "?around=vladimir-kozlov,1");
  const clickOn = async (thing: string, id: string) => {
    const box = await page
      .locator(`[data-thing="${thing}"][data-id^="${id}"]`)
      .first()
      .boundingBox();
    if (!box) throw new Error(`${id} is not drawn`);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  };
  await page.waitForTimeout(800);
  await clickOn("entity", "alga");
  await expect(evidence(page).getByRole("heading", { name: "Alga!" })).toBeVisible();
  await page.goBack();
  await page.waitForTimeout(800);
  await clickOn("edge", "vladimir-kozlov|CHARGED_WITH|kz-cc-170");
  await expect(evidence(page)).toContainText("was charged with");
  expect(page.url()).toContain("between=");
});

test("the address holds the selection: reload, back and forward", async ({ page, service }) => {
  await openNetwork(page, service.url, PAIR);
  const heading = evidence(page).getByRole("heading", { level: 2 });
  await expect(heading).toContainText("Vladimir Kozlov");
  await page.reload();
  await expect(heading).toContainText("Vladimir Kozlov");
  await evidence(page).getByRole("button", { name: "Close the selection" }).click();
  await expect(heading).not.toContainText("Vladimir Kozlov");
  await page.goBack();
  await expect(heading).toContainText("Vladimir Kozlov");
  await openNetwork(page, service.url, "?node=nobody-at-all");
  await expect(page.getByTestId("notice")).toBeVisible();
});

test("a claim leads into its document, with the quote marked", async ({ page, service }) => {
  await openNetwork(page, service.url, PAIR);
  await evidence(page).getByRole("link", { name: "Read in document" }).first().click();
  await expect(page.getByTestId("source-reader")).toBeVisible();
  expect(new URL(page.url()).pathname).toContain("/sources/hrf-2012-12-14");
  await expect(page.getByTestId("document").locator("mark.target").first()).toBeInViewport();
  await expect(page.locator('[data-testid="margin-claim"][data-chosen="true"]')).toBeVisible();
  await expect(page.getByTestId("no-claim").first()).toBeAttached();
});

test("without the documents, a claim links to its source's passage on the web", async ({
  page,
  storeName,
}) => {
  const bare = await startService(storeName, ["--no-corpus"]);
  try {
    await openNetwork(page, bare.url, PAIR);
    const edges = evidence(page).getByTestId("edge");
    const link = edges.locator('a[href*=":~:text="]').first();
    await expect(link).toHaveAttribute("href", /^https:\/\/bureau\.kz\/.*#:~:text=/);
    await expect(edges.first()).toContainText(/address (is )?not known/i);
  } finally {
    expect(await bare.stop()).toBe(0);
  }
});

test("on a phone the evidence is a sheet below the canvas, and nothing scrolls sideways", async ({
  page,
  service,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openNetwork(page, service.url, PAIR);
  await expect(evidence(page).getByTestId("edge").first()).toBeAttached();
  const canvas = await page.getByTestId("canvas").boundingBox();
  const sheet = await evidence(page).boundingBox();
  expect((canvas?.y ?? 0) < (sheet?.y ?? 0)).toBe(true);
  await page.getByRole("button", { name: "Pull the evidence up" }).click();
  await expect(page.getByRole("button", { name: "Lower the evidence" })).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
});

test("nothing is asked of anybody else, and the strict policy is not broken", async ({
  page,
  service,
}) => {
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  const { origin } = new URL(service.url);
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== origin) elsewhere.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  for (const path of ["", PAIR, "sources", "sources/hrf-2012-12-14?at=2052-2422"]) {
    await page.goto(service.url + path, { waitUntil: "networkidle" });
  }
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
});

test("Escape closes the evidence, and the focus goes back to where it was", async ({
  page,
  service,
}) => {
  await page.goto(`${service.url}table`);
  const row = page.getByRole("row").nth(3).getByRole("link").first();
  await row.focus();
  await row.press("Enter");
  await expect(page.getByTestId("evidence").getByRole("heading", { level: 2 })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/node=|between=/);
  await expect(row).toBeFocused();
  await page.getByRole("combobox", { name: "Search" }).click();
  await page.keyboard.press("Escape");
  await expect(evidence(page)).toContainText("Every line can be checked");
});

test("Escape closes what was opened last, and that alone", async ({ page, service }) => {
  await page.goto(`${service.url}?between=kz-cc-164,vladimir-kozlov`);
  const escape = () => page.keyboard.press("Escape");
  const isSelected = () => expect(page).toHaveURL(/between=/);
  await page.getByRole("button", { name: "Keyboard" }).click();
  await escape();
  await expect(page.getByTestId("keys")).toHaveCount(0);
  await isSelected();
  await page.getByTestId("cite-menu").first().click();
  await escape();
  await expect(page.getByTestId("cite-menu").first()).toBeFocused();
  await expect(page.getByTestId("cite-menu").first()).toHaveAttribute("aria-expanded", "false");
  await isSelected();
  await page.goto(`${service.url}?node=vladimir-kozlov`);
  await page.getByTestId("path-to").click();
  await page.getByTestId("path-field").fill("Zhovtis");
  await expect(page.getByTestId("path-hit").first()).toBeVisible();
  await escape();
  await expect(page.getByTestId("path-hit")).toHaveCount(0);
  await expect(page.getByTestId("path-field")).toHaveValue("Zhovtis");
  await escape();
  await expect(page.getByTestId("path-to")).toBeFocused();
  await escape();
  await expect(page).not.toHaveURL(/node=/);
});
