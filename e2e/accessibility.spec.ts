// Every view without a violation that axe finds, in both themes, at desktop and phone size.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./service.ts";

test.setTimeout(240_000);

const VIEWS = [
  ["the network", ""],
  ["an entity", "?node=vladimir-kozlov&around=vladimir-kozlov,1"],
  ["a line", "?between=kz-cc-164,vladimir-kozlov&around=vladimir-kozlov,1"],
  ["the sources", "sources"],
  ["a document", "sources/hrf-2012-12-14?at=2052-2422"],
] as const;

for (const colorScheme of ["light", "dark"] as const) {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test(`no violation in any view, ${colorScheme}, ${width} px`, async ({ page, service }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height });
      for (const [view, path] of VIEWS) {
        await page.goto(service.url + path, { waitUntil: "networkidle" });
        await expect(page.locator("main").first()).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        const told = violations.map(({ id, nodes }) => `${view}: ${id} at ${nodes[0]?.html ?? ""}`);
        expect(told).toEqual([]);
      }
    });
  }
}
