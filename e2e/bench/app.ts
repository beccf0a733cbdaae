// The whole explorer measured in a browser: our own JavaScript for a hover and for selections, the
// panels beside the canvas included. Numbers are printed; how long they may be is for people.
import type { CDPSession, Page } from "@playwright/test";
import { startService } from "../service.ts";
import { openBrowser, rowOf } from "./numbers.ts";

/** How long after an act its work is looked at, in milliseconds: until the camera is at rest. */
const AFTER_MS = 900;
const ROUNDS = 5;

/** The most connected things: where most is to be done. */
const THINGS = ["vladimir-kozlov", "roza-tuletaeva", "kz-cc-164", "yevgeny-zhovtis"];

/**
 * Our own JavaScript, in milliseconds: the most without the browser having a turn (to paint, to hear a
 * key), the most between two idle moments, and all of it.
 */
interface Work {
  readonly inOneTask: number;
  readonly atOnce: number;
  readonly inAll: number;
}

const IDLE = "(idle)";
/** The browser at its own work: no JavaScript is on the stack. */
const BROWSER = "(program)";

interface Step {
  readonly ours: boolean;
  readonly functionName: string;
  readonly ms: number;
}

/** The most of our work between two samples of some names. */
function mostBetween(steps: readonly Step[], names: readonly string[]): number {
  const bursts = [0];
  for (const { ours, functionName, ms } of steps) {
    if (names.includes(functionName)) bursts.push(0);
    else if (ours) bursts.push((bursts.pop() ?? 0) + ms);
  }
  return Math.max(...bursts);
}

/** What ran while an act was done; samples are half a millisecond apart: nearer ones would slow down what they measure. */
async function workOf(
  session: CDPSession,
  origin: string,
  act: () => Promise<void>,
): Promise<Work> {
  await session.send("Profiler.start");
  await act();
  const { profile } = await session.send("Profiler.stop");
  const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
  const { samples = [], timeDeltas = [] } = profile;
  const steps = samples.map((id, i) => {
    const { url = "", functionName = "" } = frames.get(id) ?? {};
    return { ours: url.startsWith(origin), functionName, ms: (timeDeltas[i] ?? 0) / 1000 };
  });
  return {
    inOneTask: mostBetween(steps, [IDLE, BROWSER]),
    atOnce: mostBetween(steps, [IDLE]),
    inAll: steps.reduce((sum, { ours, ms }) => sum + (ours ? ms : 0), 0),
  };
}

async function middleOf(
  page: Page,
  id: string,
): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator(`[data-thing="entity"][data-id="${id}"]`).boundingBox();
  if (!box) throw new Error(`${id} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A click where the mouse is, and what it set going. */
async function click(page: Page): Promise<void> {
  await page.mouse.down();
  await page.mouse.up();
  await page.waitForTimeout(AFTER_MS);
}

/** Moves onto what of a thing's evidence is disputed, so that a click selects the line. */
async function pointAtLine(page: Page): Promise<void> {
  const rows = page.getByTestId("edge-row");
  const disputed = rows.filter({ hasText: "disputed" });
  const row = (await disputed.count()) > 0 ? disputed : rows;
  await row.first().locator(".evidence-link").hover();
  await page.waitForTimeout(AFTER_MS);
}

/** Points at each thing, selects it and then one of its lines, and takes that back, some times over. */
async function measured(page: Page, origin: string) {
  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 500 });
  const [hovers, things, lines]: [Work[], Work[], Work[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const id of THINGS) {
      const { x, y } = await middleOf(page, id);
      hovers.push(
        await workOf(session, origin, async () => {
          await page.mouse.move(x, y);
          await page.waitForTimeout(AFTER_MS);
        }),
      );
      things.push(await workOf(session, origin, () => click(page)));
      await pointAtLine(page);
      lines.push(await workOf(session, origin, () => click(page)));
      await page.keyboard.press("Control+z");
      await page.keyboard.press("Control+z");
      await page.mouse.move(4, 4);
      await page.waitForTimeout(AFTER_MS);
    }
  }
  return { hovers, things, lines };
}

const service = await startService("embedded");
const browser = await openBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(service.url);
  await page.waitForTimeout(3000);
  const { hovers, things, lines } = await measured(page, service.url);
  console.log("\nThe whole explorer: our own JavaScript, in milliseconds:");
  const rows = Object.entries({
    "a hover": hovers,
    "a thing's selection": things,
    "a line's selection": lines,
  }).flatMap(([name, works]) => [
    [`${name}, in one task`, rowOf(works.map(({ inOneTask }) => inOneTask))],
    [`${name}, at once`, rowOf(works.map(({ atOnce }) => atOnce))],
    [`${name}, in all`, rowOf(works.map(({ inAll }) => inAll))],
  ]);
  console.table(Object.fromEntries(rows));
} finally {
  await browser.close();
  await service.stop();
}
