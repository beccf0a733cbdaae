// The views made for the question: each opens, tells the real data, and is tied to the evidence.
import type { Page } from "@playwright/test";
import { ClaimsView } from "@trialgraph/model";
import { expect, test } from "./service.ts";

const evidence = (page: Page) => page.getByTestId("evidence");

async function openView(page: Page, url: string, testid: string): Promise<void> {
  await page.goto(url);
  await expect(page.getByTestId(testid)).toBeVisible();
}

test("who prosecuted whom: columns on the canvas, each line to be read", async ({
  page,
  service,
}) => {
  await openView(page, `${service.url}prosecutions`, "view-prosecutions");
  const thing = (id: string) => page.locator(`[data-thing="entity"][data-id="${id}"]`);
  await expect(thing("vladimir-kozlov")).toBeAttached();
  const x = async (id: string) => (await thing(id).boundingBox())?.x ?? Number.NaN;
  await page.waitForTimeout(600);
  expect(await x("vladimir-kozlov")).toBeLessThan(await x("kz-cc-164"));
  await expect(
    page.locator('[data-id*="CONVICTED_OF"][data-id$="#outcome"]').first(),
  ).toBeAttached();
});

test("who prosecuted whom: an outcome opens the lines that tell it, by pointer and by keyboard", async ({
  page,
  service,
}) => {
  await openView(page, `${service.url}prosecutions`, "view-prosecutions");
  const outcome = page.locator('[data-thing="entity"][data-id="outcome-convicted"]');
  await expect(outcome).toHaveAttribute("aria-label", /^Convicted, Outcome told, \d+ lines$/);
  await outcome.evaluate((button: HTMLElement) => button.click());
  await expect(page).toHaveURL(/o-outcome=convicted/);
  const lines = evidence(page).getByTestId("ending-line");
  await expect(lines.filter({ hasText: "Kozlov" }).first()).toBeVisible();
  await page.getByTestId("cursor").focus();
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/o-outcome/);
  await page.goto(`${service.url}prosecutions?o-outcome=sentenced`);
  await page.getByTestId("cursor").focus();
  await page.keyboard.press("Enter");
  await expect(evidence(page).getByRole("heading", { name: "Sentenced" })).toBeFocused();
  await lines.first().getByRole("link").click();
  await expect(evidence(page).getByTestId("edge").first()).toBeVisible();
});

test("the matrix: charged, verdict and sentence, linked both ways", async ({ page, service }) => {
  await openView(page, `${service.url}matrix?node=vladimir-kozlov`, "view-matrix");
  const row = page.getByTestId("matrix-row").filter({ hasText: "Kozlov" }).first();
  await expect(row).toContainText("164");
  await row.getByTestId("matrix-cell").first().locator("a, button").first().click();
  await expect(page).toHaveURL(/matrix.*between=/);
  await expect(evidence(page).getByTestId("edge").first()).toBeVisible();
});

test("the timeline: two clocks, uncertain dates, and a brush that filters", async ({
  page,
  service,
}) => {
  await openView(page, `${service.url}timeline`, "view-timeline");
  for (const precision of ["day", "range", "no-year", "inferred"]) {
    const marks = page.locator(`[data-testid="timeline-mark"][data-precision="${precision}"]`);
    await expect(marks.first()).toBeAttached();
  }
  const { claims } = ClaimsView.parse(await (await fetch(`${service.url}api/claims`)).json());
  const number = new Intl.NumberFormat("en");
  const undated = claims.filter(({ date }) => date === undefined).length;
  expect(undated).toBeGreaterThan(0);
  await expect(page.getByTestId("timeline-undated")).toContainText(
    `${number.format(undated)} of ${number.format(claims.length)}`,
  );
  const clock = await page.getByTestId("clock-happened").boundingBox();
  if (!clock) throw new Error("the clock is not drawn");
  await page.mouse.move(clock.x + clock.width * 0.4, clock.y + 24);
  await page.mouse.down();
  await page.mouse.move(clock.x + clock.width * 0.7, clock.y + 24, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/happened=\d{4}/);
  await expect(page.getByTestId("chips")).toBeVisible();
});

test("repeat actors: who stands in several proceedings", async ({ page, service }) => {
  await openView(page, `${service.url}actors`, "view-actors");
  const monitors = page.getByTestId("actor-row").filter({ hasText: "Civic Solidarity" });
  await expect(monitors.first()).toBeVisible();
  expect(await monitors.first().getByTestId("actor-proceeding").count()).toBeGreaterThan(1);
});

test("gaps: every kind is counted, and each one leads to what it is about", async ({
  page,
  service,
}) => {
  await openView(page, `${service.url}gaps`, "view-gaps");
  expect(await page.getByTestId("gap-section").count()).toBeGreaterThanOrEqual(4);
  await page.getByTestId("gap-row").first().getByRole("link").first().click();
  await expect(page).toHaveURL(/gaps.*(?:node|between)=/);
});

test("the table: everything that is drawn, sortable, and the twin of the picture", async ({
  page,
  service,
}) => {
  await openView(page, `${service.url}table?families=proceedings`, "view-table");
  const rows = page.getByTestId("table-row");
  const count = await rows.count();
  expect(count).toBeGreaterThan(50);
  await page.getByTestId("table-sort").first().click();
  await expect(page.locator("th[aria-sort=ascending], th[aria-sort=descending]")).toHaveCount(1);
  await rows.first().getByRole("link").first().click();
  await expect(evidence(page).getByTestId("edge").first()).toBeVisible();
  await page.getByRole("link", { name: "Network", exact: true }).click();
  await expect(page.locator('[data-thing="edge"]')).toHaveCount(count);
});
