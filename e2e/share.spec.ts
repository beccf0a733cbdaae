// A link holds the whole state, in a browser that has never seen it, and says what changed since.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, startService, test } from "./service.ts";

const STATE = [
  "node=vladimir-kozlov",
  "families=proceedings,deprivation",
  "roles=monitor",
  "origins=2",
  "around=vladimir-kozlov,2",
  "hide=kz-cc-170",
  "pin=kz-cc-164:100:50",
  "camera=0,0,900",
];

test("the whole state is in the link, and a fresh browser shows it", async ({
  page,
  browser,
  service,
}) => {
  await page.goto(`${service.url}?${STATE.join("&")}`);
  await expect(page.getByTestId("chips")).toBeVisible();
  const link = page.url();
  for (const part of STATE) expect(link).toContain(part);
  expect(link).toMatch(/[?&]v=[0-9a-f]{12}/);
  const shown = await page.getByTestId("visible-count").first().textContent();
  const fresh = await browser.newContext();
  const other = await fresh.newPage();
  await other.goto(link);
  await expect(other.getByTestId("chips")).toBeVisible();
  await expect(other.getByTestId("visible-count").first()).toHaveText(shown ?? "");
  await expect(other.locator('[data-thing="entity"][data-id="kz-cc-170"]')).toHaveCount(0);
  await expect(other.getByTestId("changes")).toHaveCount(0);
  expect(other.url()).toBe(link);
  await fresh.close();
});

test("a link made from other data says so, and what cannot be said", async ({ page, service }) => {
  await page.goto(`${service.url}?node=vladimir-kozlov&v=0123456789ab`);
  await expect(page.getByTestId("changes")).toContainText("0123456789ab");
  await page.getByTestId("changes").getByRole("button", { name: "Close" }).click();
  await expect(page.getByTestId("changes")).toHaveCount(0);
});

test("a path that leads nowhere is told, and never leaves the site", async ({ page, service }) => {
  for (const path of ["a:b", "//host/x", "%", "..%2F..%2Fx"]) {
    await page.goto(service.url + path);
    await expect(page.getByRole("heading", { name: "There is no such page" })).toBeVisible();
    expect(new URL(page.url()).origin).toBe(new URL(service.url).origin);
  }
});

/** In an answer on changes: a document that no selection of a person asks for is new. */
const CHANGED_SOURCE = '"sources":{"added":["new-source"]';

test("data that is loaded anew while the page is open is shown, and said", async ({
  page,
  service,
}) => {
  const health: unknown = await (await page.request.get(`${service.url}api/health`)).json();
  const before = String(Object(health).version);
  const after = "f".repeat(64);
  let isAnew = false;
  await page.route("**/api/**", async (route) => {
    const answer = await route.fetch();
    const text = (await answer.text()).replace('"sources":{"added":[]', CHANGED_SOURCE);
    await route.fulfill({ response: answer, body: isAnew ? text.replace(before, after) : text });
  });
  await page.goto(`${service.url}?node=vladimir-kozlov&v=${before.slice(0, 12)}`);
  await expect(page.getByRole("heading", { name: "Vladimir Kozlov" })).toBeVisible();
  await expect(page.getByTestId("changes")).toHaveCount(0);
  isAnew = true;
  await page.keyboard.press("/");
  await page.keyboard.type("Zhovtis");
  await expect(page.getByTestId("search-result").first()).toContainText("Zhovtis");
  await expect(page).toHaveURL(new RegExp(`v=${after.slice(0, 12)}`));
  await expect(page.getByTestId("changes")).toContainText("while this page was open");
  await expect(page.getByTestId("untouched")).toHaveText(
    "Nothing that is chosen here has changed.",
  );
  await expect(page.getByTestId("changes")).not.toContainText(/\blink/);
  await expect(page.getByRole("heading", { name: "Vladimir Kozlov" })).toBeVisible();
});

test("opened after the data changed, a link says what changed since", async ({
  page,
  storeName,
}) => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), "trialgraph-changed-"));
  const dataset = join(folder, "dataset");
  cpSync(join(import.meta.dirname, "../packages/dataset"), dataset, { recursive: true });
  const args = ["--dataset", dataset, "--data", join(folder, "data")];
  const before = await startService(storeName, args);
  await page.goto(`${before.url}?node=vladimir-kozlov`);
  await expect(page).toHaveURL(/v=[0-9a-f]{12}/);
  const { search } = new URL(page.url());
  const version = new URLSearchParams(search).get("v") ?? "";
  await before.stop();

  const file = join(dataset, "claims/hrf-2012-12-14.yaml");
  const text = readFileSync(file, "utf8");
  const told = /- id: (\S+)\n  subject: vladimir-kozlov\n[\s\S]*?statement: "/.exec(text);
  const [head = "", claim = ""] = told ?? [];
  expect(claim).toMatch(/^hrf/);
  writeFileSync(file, text.replace(head, `${head}As told there: `));

  const after = await startService(storeName, args);
  try {
    await page.goto(after.url + search);
    const notice = page.getByTestId("changes");
    await expect(notice).toBeVisible();
    await notice.locator("summary").click();
    await expect(notice).toContainText("1 changed");
    await expect(notice.getByTestId("touched").getByRole("link")).toHaveCount(1);
    await page.goto(`${after.url}sources/hrf-2012-12-14?claim=${claim}&v=${version}`);
    await expect(notice).toContainText(`has changed: ${claim}`);
    await page.goto(`${after.url}sources/kibhr-2012-11-02?at=1-9&v=${version}`);
    await expect(notice.getByTestId("untouched")).toBeVisible();
  } finally {
    await after.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
