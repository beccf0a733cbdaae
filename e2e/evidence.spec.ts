// The evidence by the real data: what a line rests on, citing it, and nothing of what is sensitive.
import { expect, test } from "./service.ts";
import { evidence } from "./page/locators.ts";

const PAIR = "?between=kz-cc-164,vladimir-kozlov";

test("a claim is copied as a citation in every style, its grade beside it", async ({
  page,
  context,
  service,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(service.url + PAIR);
  const claim = evidence(page).getByTestId("claim").first();
  await expect(claim.getByTestId("grade")).toHaveText("monitoring organization");
  const id = (await claim.getAttribute("data-claim")) ?? "";
  const report = (await claim.getByTestId("report-error").getAttribute("href")) ?? "";
  expect(new URL(report).searchParams.get("subject")).toContain(id);

  await claim.getByTestId("cite-menu").click();
  const starts = {
    apa: /^Human Rights Foundation\. \(2012/,
    bibtex: /^@report\{/,
    ris: /^TY {2}-/,
  };
  for (const [style, start] of Object.entries({
    ...starts,
    chicago: /^Human Rights Foundation\. K/,
  })) {
    await claim.getByTestId(`cite-${style}`).click();
    await expect(claim.getByTestId("citation")).toHaveText(start);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(start);
    expect(copied).toContain(id);
  }
});

test("what is sensitive is covered: no heading, no family, no cell tells of it", async ({
  page,
  service,
}) => {
  await page.goto(`${service.url}?node=zinaida-mukhortova`);
  const covered = evidence(page).getByTestId("covered-edge");
  await expect(covered).toHaveCount(1);
  await expect(evidence(page)).not.toContainText(/psychiatr|Detention/);
  await page.getByTestId("act-more").click();
  await expect(page.getByTestId("fan-row").first()).toBeVisible();
  await expect(evidence(page)).not.toContainText(/psychiatr|Detention/);

  await covered.getByRole("button").focus();
  await page.keyboard.press("Enter");
  await expect(covered).toContainText(/psychiatr/);
  await expect(covered).toBeFocused();

  await page.goto(`${service.url}table?around=zinaida-mukhortova,1`);
  await expect(page.getByTestId("view-table").locator("[data-covered]")).not.toHaveCount(0);
  await expect(page.getByTestId("view-table")).not.toContainText(/psychiatr/);
});

test("the keyboard leaps to the evidence from any view", async ({ page, service }) => {
  for (const view of ["", "gaps", "actors"]) {
    await page.goto(service.url + view);
    await expect(evidence(page)).toBeVisible();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(evidence(page)).toBeFocused();
  }
});

test("on a phone a finger has room to take hold of the evidence", async ({ page, service }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(service.url);
  const handle = await evidence(page).locator(".handle").boundingBox();
  expect(handle?.height).toBeGreaterThanOrEqual(44);
});
