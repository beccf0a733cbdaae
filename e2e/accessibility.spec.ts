// Every view without a violation that axe finds, in every theme, at desktop and phone size.
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
