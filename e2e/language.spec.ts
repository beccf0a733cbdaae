// The interface in its three languages: chosen, kept, and marked where no speaker has checked it.
import type { Page } from "@playwright/test";
import { expect, test } from "./service.ts";

const VIEWS = ["", "prosecutions", "matrix", "timeline", "actors", "gaps", "table"];
const PAIR = "?between=kz-cc-164,vladimir-kozlov";

async function choose(page: Page, language: string): Promise<void> {
  await page.getByTestId("settings").click();
  await page.getByTestId(`language-${language}`).check();
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  await page.keyboard.press("Escape");
}

/** The words of the interface itself: what is not marked as being in the language of a document. */
const ownWords = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("nav a, .site-actions button, .filters legend, .filters summary")]
      .map((element) => element.textContent.trim())
      .join(" "),
  );

for (const [language, letters, network] of [
  ["ru", /[ыэё]/i, "Сеть"],
  ["kk", /[әғқңөұүһі]/i, "Желі"],
] as const) {
  test(`the explorer speaks ${language}, in every view`, async ({ page, service }) => {
    await page.goto(service.url);
    await choose(page, language);
    await expect(page.getByRole("link", { name: network, exact: true })).toBeVisible();
    for (const view of VIEWS) {
      await page.goto(service.url + view, { waitUntil: "networkidle" });
      const words = await ownWords(page);
      expect(words).toMatch(letters);
      expect(words).not.toMatch(/\b(?:Settings|Undo|Filters|Network|Standing|According)\b/);
    }
  });

  test(`an allegation is no fact in ${language}`, async ({ page, service }) => {
    await page.goto(service.url);
    await choose(page, language);
    await page.goto(`${service.url}?node=roza-tuletaeva`);
    await expect(page.getByTestId("evidence")).toContainText(
      language === "ru"
        ? "как утверждается, жестокое обращение"
        : "мәлімдеуші тараптың айтуынша, қатыгез қарым-қатынасқа",
    );
  });

  test(`the about page says that ${language} was checked by no speaker`, async ({
    page,
    service,
  }) => {
    await page.goto(`${service.url}about`);
    const other = language === "ru" ? "kk" : "ru";
    const unchecked = { en: "not yet checked", ru: "ещё не провер", kk: "тексермеген" };
    const said = (of: string) => page.getByTestId(`translation-${of}`);
    await expect(said(language)).toContainText(unchecked.en);
    await expect(page.getByTestId("unchecked")).toHaveCount(0);
    await choose(page, language);
    await expect(page.getByTestId("unchecked")).toBeVisible();
    await expect(said(language)).toContainText(unchecked[language]);
    await expect(said(other)).toContainText(unchecked[language]);
    await expect(said("en")).not.toContainText(unchecked[language]);
  });
}

test("names in the other letters stay from view to view, and never get into the address", async ({
  page,
  service,
}) => {
  const toggle = page.getByTestId("transliterate");
  const given = page.getByTestId("evidence").getByText("Владимир Козлов");
  await page.goto(`${service.url}?node=vladimir-kozlov`);
  await expect(toggle).toHaveAttribute("aria-pressed", "false");
  const address = page.url();
  await toggle.click();
  await expect(given).toBeVisible();
  expect(page.url()).toBe(address);
  await page.getByRole("link", { name: "Table", exact: true }).click();
  await expect(page.locator('main[data-page="table"]')).toBeVisible();
  await expect(given).toBeVisible();
  await page.goto(`${service.url}matrix?node=vladimir-kozlov`);
  await expect(given).toBeVisible();
  await toggle.click();
  await page.reload();
  await expect(toggle).toHaveAttribute("aria-pressed", "false");
  await expect(given).toHaveCount(0);
});

test("the line between two things reads in Russian, with the names as the documents spell them", async ({
  page,
  service,
}) => {
  await page.goto(service.url);
  await choose(page, "ru");
  await page.goto(service.url + PAIR);
  const edges = page.getByTestId("edge");
  await expect(edges.filter({ hasText: "обвинение" }).first()).toBeVisible();
  await expect(page.getByTestId("evidence")).toContainText("Vladimir Kozlov");
});

for (const language of ["en", "ru", "kk"]) {
  test(`the matrix shows all of its columns in ${language}, or says that it scrolls`, async ({
    page,
    service,
  }) => {
    await page.addInitScript((chosen) => {
      localStorage.setItem("trialgraph-language", chosen);
    }, language);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${service.url}matrix`);
    const box = page.locator(".matrix-box").first();
    await expect(box.getByTestId("matrix-unsaid").first()).toBeVisible();
    const overflow = () => box.evaluate((each) => each.scrollWidth - each.clientWidth);
    expect(await overflow()).toBe(0);
    await page.setViewportSize({ width: 1320, height: 900 });
    expect(await overflow()).toBeGreaterThan(0);
    await expect(page.locator(".matrix-scrolls").first()).toBeVisible();
    await expect(box).toHaveAttribute("role", "region");
    await expect(box).toHaveAttribute("aria-label", /\S/);
  });
}
