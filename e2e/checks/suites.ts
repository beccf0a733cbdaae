// The two test runners, counted from the reports they write.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { nothing, run, type Tally } from "./step.ts";

const VitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numFailedTestSuites: z.number(),
});

const PlaywrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  errors: z.array(z.unknown()).default([]),
});

/** A run without a report, or one that ended badly without a failed test, counts as one failure. */
const settled = (tally: Tally, code: number): Tally =>
  code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;

async function reported(
  runSuite: (report: string) => Promise<number>,
  toTally: (report: unknown) => Tally,
): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), "trialgraph-report-"));
  const report = join(folder, "report.json");
  try {
    const code = await runSuite(report);
    return settled(toTally(JSON.parse(readFileSync(report, "utf8"))), code);
  } catch (error) {
    console.error(
      `no report was written: ${error instanceof Error ? error.message : String(error)}`,
    );
    return { ...nothing, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Unit tests, properties, the contract suite on both stores and the architecture test. */
export function vitest(environment: Readonly<Record<string, string>>): Promise<Tally> {
  console.log("\n— unit, property, contract and architecture tests");
  return reported(
    (file) =>
      run(
        "vitest",
        ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
        environment,
      ),
    (report) => {
      const found = VitestReport.parse(report);
      return {
        passed: found.numPassedTests,
        failed: found.numFailedTests,
        skipped: found.numPendingTests,
      };
    },
  );
}

/** The explorer in Chromium, against the real server on each store. */
export function playwright(environment: Readonly<Record<string, string>>): Promise<Tally> {
  console.log("\n— end to end in Chromium");
  return reported(
    (file) =>
      run("playwright", ["test", "--config", "e2e/playwright.config.ts", "--reporter=list,json"], {
        ...environment,
        PLAYWRIGHT_JSON_OUTPUT_NAME: file,
      }),
    (report) => {
      const { stats, errors } = PlaywrightReport.parse(report);
      return {
        passed: stats.expected + stats.flaky,
        failed: stats.unexpected + (stats.unexpected === 0 ? errors.length : 0),
        skipped: stats.skipped,
      };
    },
  );
}
