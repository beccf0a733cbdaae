// Every view without a violation that axe finds, in every theme, at desktop and phone size; and at
// 200% with room for the canvas and without scrolling sideways.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./service.ts";

test.setTimeout(240_000);

const VIEWS = [
  ["the network", ""],
  ["an entity", "?node=vladimir-kozlov&around=vladimir-kozlov,1"],
  ["a line", "?between=kz-cc-164,vladimir-kozlov&around=vladimir-kozlov,1"],
  ["a path", "?path=roza-tuletaeva,vladimir-kozlov&families=proceedings"],
  ["who prosecuted whom", "prosecutions"],
  ["the matrix", "matrix"],
  ["the timeline", "timeline"],
  ["repeat actors", "actors"],
  ["gaps", "gaps?families=violence"],
  ["the table", "table?families=violence"],
  ["the sources", "sources"],
  ["a document", "sources/hrf-2012-12-14?at=2052-2422"],
  ["about", "about"],
  ["no such page", "nothing-here"],
] as const;

const THEMES = ["light", "dark", "contrast"] as const;

/** The whole network is looked at once: its list of all things is long, and the same on a phone. */
const SIZES = [
  [1440, 900, VIEWS],
  [390, 844, VIEWS.slice(1)],
] as const;

for (const [width, height, views] of SIZES) {
  for (const [view, path] of views) {
    test(`no violation in ${view}, in any theme, ${width} px`, async ({ page, service }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.setViewportSize({ width, height });
      await page.goto(service.url + path);
      await expect(page.locator("main[data-page]")).toBeVisible();
      await expect(page.locator(".waiting")).toHaveCount(0);
      for (const theme of THEMES) {
        await page.evaluate((chosen) => {
          document.documentElement.dataset["theme"] = chosen;
        }, theme);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const told = violations.map(
          ({ id, nodes }) => `${theme}: ${id} at ${nodes[0]?.html ?? ""}`,
        );
        expect(told).toEqual([]);
      }
    });
  }
}

/** A screen of 1440 × 900 and one of 1280 × 720 at 200%, and a phone. */
const SMALL = [
  [720, 450],
  [640, 360],
  [390, 844],
] as const;

for (const [width, height] of SMALL) {
  test(`no view scrolls sideways at ${width} × ${height}`, async ({ page, service }) => {
    await page.setViewportSize({ width, height });
    for (const [view, path] of VIEWS) {
      await page.goto(service.url + path);
      await expect(page.locator("main[data-page]")).toBeVisible();
      await expect(page.locator(".waiting")).toHaveCount(0);
      const overflow = await page.evaluate(() => {
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
        return { across: scrollWidth - clientWidth, down: scrollHeight - clientHeight };
      });
      expect(overflow, view).toEqual({ across: 0, down: 0 });
    }
  });

  test(`the canvas has most of ${width} × ${height}, and its share beside the evidence`, async ({
    page,
    service,
  }) => {
    await page.setViewportSize({ width, height });
    const share = async (path: string) => {
      await page.goto(service.url + path);
      const canvas = await page.getByTestId("canvas").boundingBox();
      const sheet = await page.getByTestId("evidence").boundingBox();
      if (!canvas || !sheet) throw new Error(`no canvas or no evidence at ${path}`);
      const isApart =
        canvas.x + canvas.width <= sheet.x + 1 || canvas.y + canvas.height <= sheet.y + 1;
      expect(isApart, path).toBe(true);
      return (canvas.width * canvas.height) / (width * height);
    };
    expect(await share("")).toBeGreaterThan(0.7);
    expect(await share("?node=vladimir-kozlov&around=vladimir-kozlov,1")).toBeGreaterThan(0.4);
  });
}
