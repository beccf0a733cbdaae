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
    await expect(page.getByTestId(`translation-${language}`)).toContainText("not yet checked");
    await choose(page, language);
    await expect(page.getByTestId("unchecked")).toBeVisible();
  });
}

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
