// Loading as a person does it: faults, interruptions, a full disk. The store stays whole.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { trialgraph, workplace, type Workplace } from "./testing/command.ts";

vi.setConfig({ testTimeout: 120_000 });

let at: Workplace;
beforeEach(() => {
  at = workplace();
});
afterEach(() => at.remove());

const CLAIM = `
- id: hrf-2012-12-14/900
  subject: vladimir-kozlov
  relation: CHARGED_WITH
  object: kz-cc-164
  statement: He was charged.
  modality: reported
  cite: { at: [2052, 2423], quote: "incitement of social enmity" }
`;

describe("load", () => {
  it("loads, and writes nothing the second time", () => {
    const first = at.load("--json");
    expect(first).toMatchObject({ status: 0 });
    expect(JSON.parse(first.stdout)).toMatchObject({ unchanged: false, dryRun: false });
    expect(JSON.parse(at.load("--json").stdout)).toMatchObject({
      unchanged: true,
      written: { claims: 0 },
    });
    expect(trialgraph(["status", ...at.store]).stdout).toMatch(
      /store +embedded\nversion +[0-9a-f]{64}\nloaded .*\nhistory +0 earlier versions\n/,
    );
  });

  it("says what it would do in a dry run, and does not do it", () => {
    expect(at.load("--dry-run").stdout).toMatch(/was not loaded/);
    expect(trialgraph(["status", ...at.store]).stdout).toMatch(/nothing is loaded/);
    expect(at.storeFiles()).toEqual([]);
  });

  it("refuses a dataset with a fault, names its place, and leaves the store as it was", () => {
    at.load();
    const before = at.exported();
    at.append("claims/hrf-2012-12-14.yaml", CLAIM.replace("vladimir-kozlov", "vladimir-kozlof"));
    const refused = at.load();
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(
      /claims\/hrf-2012-12-14\.yaml:\d+ hrf-2012-12-14\/900 subject: .*vladimir-kozlov/,
    );
    expect(at.exported()).toBe(before);
  });

  it("takes away a claim that was taken out of the dataset", () => {
    at.append("claims/hrf-2012-12-14.yaml", CLAIM);
    at.load();
    expect(at.exported()).toContain("hrf-2012-12-14/900");
    at.restore();
    expect(at.load().status).toBe(0);
    expect(at.exported()).not.toContain("hrf-2012-12-14/900");
  });

  it("leaves the same graph after being killed at any moment and run again", async () => {
    at.load();
    const whole = at.exported();
    rmSync(join(at.folder, "data"), { recursive: true });
    for (const afterMs of [300, 600, 800, 1000, 1200, 1400]) {
      const child = at.startLoad();
      await wait(afterMs);
      child.kill("SIGKILL");
      const seen = at.exported();
      expect(["", whole]).toContain(seen);
    }
    expect(at.load().status).toBe(0);
    expect(at.exported()).toBe(whole);
  });

  it("says that the disk is full, and leaves the store as it was", () => {
    at.load();
    const before = at.exported();
    at.append("claims/hrf-2012-12-14.yaml", CLAIM);
    const full = at.loadWithin(64);
    expect(full.status).toBe(1);
    expect(full.stderr).toMatch(/^error: the graph could not be written/m);
    expect(at.storeFiles()).toHaveLength(2);
    expect(at.exported()).toBe(before);
    expect(at.load().status).toBe(0);
    expect(at.exported()).toContain("hrf-2012-12-14/900");
  });
});
