// The canvas measured in a browser: our own JavaScript for pointing, picking and zooming, and pictures
// of a pan drawn by Sigma, by us, or moved. Numbers are printed; how long they may be is for people.
import type { Page } from "@playwright/test";
import { openCorpus, readDataset, toRecords } from "@trialgraph/etl";
import type { GraphView } from "@trialgraph/model";
import { join } from "node:path";
import { createServer } from "vite";
import { at, openBrowser, rowOf } from "./numbers.ts";
import type { Numbers } from "../../apps/explorer/src/canvas/bench/main.ts";

const ROOT = join(import.meta.dirname, "../..");

async function viewOfDataset(): Promise<GraphView> {
  const corpus = await openCorpus(undefined);
  const { dataset } = await readDataset(join(ROOT, "packages/dataset"), corpus);
  if (!dataset) throw new Error("the dataset is not valid");
  const { version, entities, edges, sources, conflicts } = toRecords(dataset);
  return {
    version,
    loadedAt: new Date(0).toISOString(),
    entities: [...entities],
    edges: [...edges],
    sources: [...sources],
    conflicts: [...conflicts],
  };
}

function print(title: string, numbers: Numbers): void {
  const { hover, hoverBySettings, pick, zoom, pan } = numbers;
  const ratio = (at(hoverBySettings, 0.5) / at(hover, 0.5)).toFixed(1);
  console.log(`\n${title}\nOur own JavaScript, in milliseconds:`);
  console.table({
    [`a hover, all looks anew (${ratio} times as long)`]: rowOf(hoverBySettings),
    "a hover": rowOf(hover),
    "a selection": rowOf(pick),
    "a zoom step, with its labels": rowOf(zoom),
    "a picture of a pan, Sigma's programs": rowOf(pan.sigma.own),
    "a picture of a pan, drawn": rowOf(pan.drawn.own),
    "a picture of a pan, moved": rowOf(pan.moved.own),
  });
  console.log("From one picture of a pan to the next, in milliseconds:");
  console.table({
    "Sigma's programs": rowOf(pan.sigma.frames),
    "drawn from what stays on the graphics card": rowOf(pan.drawn.frames),
    moved: rowOf(pan.moved.frames),
  });
}

async function measured(page: Page, url: string): Promise<Numbers> {
  await page.goto(url);
  await page.waitForFunction(() => window.bench !== undefined);
  const numbers = await page.evaluate(() => window.bench?.run());
  if (!numbers) throw new Error("the page has no bench");
  return numbers;
}

const view = JSON.stringify(await viewOfDataset());
const server = await createServer({
  configFile: join(ROOT, "vite.config.ts"),
  root: join(ROOT, "apps/explorer/src/canvas/bench"),
  cacheDir: join(ROOT, "node_modules/.vite-bench"),
  logLevel: "error",
  server: { port: 0, hmr: false, fs: { allow: [ROOT] } },
});
await server.listen();
const browser = await openBrowser();
try {
  const [address] = server.resolvedUrls?.local ?? [];
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  await page.route("**/graph.json", (route) =>
    route.fulfill({ body: view, contentType: "application/json" }),
  );
  for (const times of [1, 5]) {
    const numbers = await measured(page, `${address ?? ""}?times=${times}`);
    print(times === 1 ? "The data" : "The data, five times over", numbers);
  }
} finally {
  await browser.close();
  await server.close();
}
