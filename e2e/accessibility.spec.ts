// Every view without a violation that axe finds, in every theme, at desktop and phone size.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./service.ts";

test.setTimeout(300_000);

const VIEWS = [
  ["the network", ""],
  ["an entity", "?node=vladimir-kozlov&around=vladimir-kozlov,1"],
  ["a line", "?between=kz-cc-164,vladimir-kozlov&around=vladimir-kozlov,1"],
  ["a path", "?path=roza-tuletaeva,vladimir-kozlov"],
  ["who prosecuted whom", "prosecutions"],
  ["the matrix", "matrix"],
  ["the timeline", "timeline"],
  ["repeat actors", "actors"],
  ["gaps", "gaps"],
  ["the table", "table?families=proceedings"],
  ["the sources", "sources"],
  ["a document", "sources/hrf-2012-12-14?at=2052-2422"],
  ["about", "about"],
] as const;

for (const theme of ["light", "dark", "contrast"] as const) {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test(`no violation in any view, ${theme}, ${width} px`, async ({ page, service }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.addInitScript((chosen) => {
        window.localStorage.setItem("trialgraph-theme", chosen);
      }, theme);
      await page.setViewportSize({ width, height });
      for (const [view, path] of VIEWS) {
        await page.goto(service.url + path, { waitUntil: "networkidle" });
        await expect(page.locator("main[data-page]")).toBeVisible();
        await expect(page.locator(".stage .waiting")).toHaveCount(0);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const told = violations.map(({ id, nodes }) => `${view}: ${id} at ${nodes[0]?.html ?? ""}`);
        expect(told).toEqual([]);
      }
    });
  }
}
