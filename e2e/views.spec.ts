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
  await expect(thing("gay-people-kz")).toHaveCount(0);
  const legend = page.getByTestId("legend");
  await expect(legend).toContainText("Outcome told");
  await expect(legend).not.toContainText("Event");
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
  const years = row.getByTestId("matrix-sentence").filter({ hasText: "7.5 years" });
  await expect(years, "told by two sources, listed once").toContainText("Two or more sources");
  await expect(row).not.toContainText("seven and a half years");
  const longest = page.locator("[data-accused=roza-tuletaeva]").getByTestId("matrix-sentence");
  await expect(longest.filter({ hasText: "seven years in prison" })).toContainText("One source");
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
  const open = claims.filter(({ sensitive }) => !sensitive);
  expect(open.length).toBeLessThan(claims.length);
  const undated = open.filter(({ date }) => date === undefined).length;
  expect(undated).toBeGreaterThan(0);
  await expect(page.getByTestId("timeline-undated")).toContainText(
    `${number.format(undated)} of ${number.format(open.length)}`,
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
  await expect(page.locator("header").getByTestId("actors-note")).toBeVisible();
  const apart = page.locator("[data-testid=actor-apart][data-part=prosecutor]");
  const president = apart.locator("[data-testid=actor-row][data-entity=nursultan-nazarbayev]");
  await expect(president).toContainText("5 matters, told without a proceeding");
  await expect(president.getByTestId("actor-proceeding")).toHaveCount(0);
  const said = await apart.locator("h5", { hasText: "only alleged" }).first().textContent();
  expect(said).toMatch(/\S only alleged$/);
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
  await expect.poll(() => rows.count(), "more rows than are drawn at once").toBeGreaterThan(60);
  const count = await rows.count();
  await page.getByTestId("table-sort").first().click();
  await expect(page.locator("th[aria-sort=ascending], th[aria-sort=descending]")).toHaveCount(1);
  await rows.first().getByRole("link").first().click();
  await expect(evidence(page).getByTestId("edge").first()).toBeVisible();
  await page.getByRole("link", { name: "Network", exact: true }).click();
  await expect(page.locator('[data-thing="edge"]')).toHaveCount(count);
});

test("what is sensitive is in no view made of what is said, and each of them says so", async ({
  page,
  service,
}) => {
  for (const view of ["prosecutions", "matrix", "timeline", "actors"]) {
    await openView(page, service.url + view, `view-${view}`);
    await expect(page.getByTestId("left-out")).toBeVisible();
  }
  await openView(page, `${service.url}timeline?around=zinaida-mukhortova,1`, "view-timeline");
  await expect(page.getByTestId("timeline-undated")).toContainText("3 of 3");
});

const PHONE = { width: 390, height: 844 };

interface Edges {
  readonly left: number;
  readonly right: number;
}

/** The headings of columns that are shown, from left to right. */
const headings = (page: Page): Promise<Edges[]> =>
  page.locator(".canvas-headings li").evaluateAll((all) =>
    all
      .filter((each) => each.checkVisibility({ visibilityProperty: true }))
      .map((each) => each.getBoundingClientRect())
      .map(({ left, right }) => ({ left, right })),
  );

for (const [what, search, least] of [
  ["all columns", "", 5],
  ["a selection", "?node=vladimir-kozlov", 1],
] as const) {
  test(`on a phone the headings of columns can be read whole: ${what}`, async ({
    page,
    service,
  }) => {
    await page.setViewportSize(PHONE);
    await page.goto(`${service.url}prosecutions${search}`);
    await expect(page.locator('[data-thing="entity"]').first()).toBeAttached();
    await expect.poll(async () => (await headings(page)).length).toBeGreaterThanOrEqual(least);
    const zoom = await page.locator(".canvas-zoom").boundingBox();
    const shown = await headings(page);
    for (const [i, { left, right }] of shown.entries()) {
      expect(left).toBeGreaterThanOrEqual(shown[i - 1]?.right ?? 0);
      expect(right).toBeLessThanOrEqual(zoom?.x ?? 0);
    }
    const strip = await page.locator(".canvas-headings").boundingBox();
    expect(strip).toMatchObject({ x: 0, width: PHONE.width });
  });
}
