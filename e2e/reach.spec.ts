// What axe does not find: where the focus goes and that it is seen, what is read in which language, what
// forced colours leave, and that nothing lies on anything else.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./service.ts";

/** A screen of 1440 × 900 at 200%, and a phone. */
const SMALL = [
  [720, 450],
  [390, 844],
] as const;

const AROUND = "?around=vladimir-kozlov,1";

/** Whether what has the focus is in the page's part of this class, and can be seen. */
const isFocusIn = (page: Page, part: string) =>
  page.evaluate((inside) => {
    const focused = document.activeElement;
    const { x, y, width, height } = focused?.getBoundingClientRect() ?? new DOMRect();
    const top = document.elementFromPoint(x + width / 2, y + Math.min(height / 2, 40));
    const isSeen = focused?.contains(top) || top?.contains(focused);
    return Boolean(focused?.closest(inside) && isSeen);
  }, part);

for (const [width, height] of SMALL) {
  test(`the finder keeps the focus while it covers ${width} × ${height}`, async ({
    page,
    service,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(service.url + AROUND);
    const opener = page.getByRole("button", { name: "Search and filters" });
    await opener.focus();
    await page.keyboard.press("Enter");
    expect(await isFocusIn(page, ".finder")).toBe(true);
    for (let i = 0; i < 4; i += 1) {
      await page.keyboard.press("Tab");
      expect(await isFocusIn(page, ".finder")).toBe(true);
    }
    await page.keyboard.press("Escape");
    await expect(opener).toBeFocused();
    await page.keyboard.press("/");
    await page.getByTestId("search-box").fill("tuletaeva");
    await expect(page.getByTestId("search-result").first()).toBeVisible();
    await page.keyboard.press("Enter");
    await expect.poll(() => isFocusIn(page, "#evidence")).toBe(true);
  });
}

test("the list of the path picker leaves the page as it is", async ({ page, service }) => {
  await page.addInitScript(() => window.localStorage.setItem("trialgraph-language", "kk"));
  await page.goto(`${service.url}?node=vladimir-kozlov&around=vladimir-kozlov,1`);
  await page.getByTestId("path-to").click();
  await page.getByTestId("path-field").fill("roza");
  await expect(page.getByTestId("path-hit").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await expect(page.locator(".path-picker output")).toHaveText(/^\d+ атау табылды$/);
  await expect(page.locator("[data-live-announcer]")).toHaveCount(0);
});

test("names are in English in the Kazakh interface", async ({ page, service }) => {
  await page.addInitScript(() => window.localStorage.setItem("trialgraph-language", "kk"));
  for (const path of [`${AROUND}&node=vladimir-kozlov`, `table${AROUND}`]) {
    await page.goto(service.url + path);
    await expect(page.getByText("Vladimir Kozlov").first()).toBeVisible();
    const unsaid = await page.evaluate(() =>
      [...document.querySelectorAll(".entity-link, .panel-head h2, .other small, [data-column=to]")]
        .flatMap((name) => [...name.querySelectorAll("*"), name])
        .filter((name) => [...name.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE))
        .filter((name) => /^[a-z .,()]+$/i.test(name.textContent))
        .filter((name) => name.closest("[lang]")?.getAttribute("lang") !== "en")
        .map((name) => name.outerHTML),
    );
    expect(unsaid).toEqual([]);
  }
});

test("forced colours tell what is chosen and what is off", async ({ page, service }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(`${service.url}matrix?node=vladimir-kozlov`);
  await expect(page.getByTestId("sort-charges")).toBeVisible();
  const colour = (selector: string, property: "borderBottomColor" | "color" | "backgroundColor") =>
    page
      .locator(selector)
      .first()
      .evaluate((of, name) => getComputedStyle(of)[name], property);
  for (const [chosen, other, property] of [
    [
      ".site-header nav a[aria-current]",
      ".site-header nav a:not([aria-current])",
      "borderBottomColor",
    ],
    [".act[aria-pressed=true]", ".act[aria-pressed=false]", "borderBottomColor"],
    [".choice [aria-pressed=true]", ".choice [aria-pressed=false]", "backgroundColor"],
    [".undo-buttons [aria-disabled]", ".site-actions .button", "color"],
  ] as const) {
    expect(await colour(chosen, property), chosen).not.toBe(await colour(other, property));
  }
});

for (const [width, height, path, language] of [
  [390, 844, AROUND, "en"],
  [390, 844, AROUND, "kk"],
  [720, 450, `${AROUND}&node=vladimir-kozlov`, "ru"],
  [390, 844, `prosecutions${AROUND}`, "en"],
  [320, 256, `table${AROUND}`, "kk"],
] as const) {
  test(`no chip lies on another thing of ${path} in ${language} at ${width} × ${height}`, async ({
    page,
    service,
  }) => {
    await page.addInitScript((chosen) => {
      window.localStorage.setItem("trialgraph-language", chosen);
    }, language);
    await page.setViewportSize({ width, height });
    await page.goto(service.url + path);
    await expect(page.getByTestId("chips")).toBeVisible();
    const boxes = await page
      .locator(".chips button, .finder-open, .canvas-zoom")
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()));
    expect(boxes.length).toBeGreaterThan(2);
    for (const [i, a] of boxes.entries()) {
      expect(a.right).toBeLessThanOrEqual(width);
      for (const b of boxes.slice(i + 1)) {
        const isApart =
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(isApart, JSON.stringify([a, b])).toBe(true);
      }
    }
  });
}

test("nothing is scrolled out of a small page on loading", async ({ page, service }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(`${service.url}matrix?node=vladimir-kozlov`);
  await expect(page.locator("[data-marked=true]").first()).toBeAttached();
  const scrolled = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("html, body, #app, main, .network, .stage, .pane")].reduce(
        (sum, { scrollTop }) => sum + scrollTop,
        0,
      ),
    );
  expect(await scrolled()).toBe(0);
  await page.locator(".network").evaluate((network) => network.scrollTo(0, 18));
  expect(await scrolled()).toBe(0);
});

test("that there is no path is told", async ({ page, service }) => {
  await page.goto(`${service.url}?path=roza-tuletaeva,vladimir-kozlov&kinds=Place`);
  await expect(page.getByTestId("path-none").getByRole("status")).toHaveText(/No path of/);
});

test("the skip link leads to the view, behind search and filters", async ({ page, service }) => {
  await page.goto(service.url);
  await expect(page.getByTestId("cursor")).toBeAttached();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByTestId("cursor")).toBeFocused();
  for (const view of ["matrix", "table", "actors"]) {
    await page.goto(service.url + view);
    await expect(page.locator(".view")).toBeVisible();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await isFocusIn(page, ".view")).toBe(true);
  }
});
