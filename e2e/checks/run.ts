// npm test: every check of the project, with the real Neo4j and the real browser where they are there.
// What cannot run is named at the end, with the line that installs it; with CI=true that is a failure.
import {
  LocalNeo4jError,
  missingPrerequisites,
  startTestNeo4j,
  type TestNeo4j,
} from "@trialgraph/store/local-neo4j";
import { chromiumPath, installChromium } from "./browser.ts";
import { add, check, nothing, stopSteps, type Tally } from "./step.ts";
import { playwright, vitest } from "./suites.ts";

/** Something that was not run: what, and how to have it run. */
interface Gap {
  readonly what: string;
  readonly install: string;
}

async function startServer(gaps: Gap[]): Promise<TestNeo4j | undefined> {
  const named = process.env["TRIALGRAPH_TEST_NEO4J_URI"];
  const missing = named ? [] : missingPrerequisites();
  for (const { problem, install } of missing) {
    gaps.push({ what: `the tests on Neo4j: ${problem}`, install });
  }
  return missing.length > 0 ? undefined : startTestNeo4j();
}

const accessOf = (server: TestNeo4j | undefined): Record<string, string> =>
  server === undefined
    ? { TRIALGRAPH_TEST_NEO4J: "none" }
    : {
        TRIALGRAPH_TEST_NEO4J_URI: server.uri,
        TRIALGRAPH_TEST_NEO4J_USER: server.user,
        TRIALGRAPH_TEST_NEO4J_PASSWORD: server.password,
      };

async function endToEnd(environment: Record<string, string>, gaps: Gap[]): Promise<Tally> {
  const chromium = chromiumPath();
  if (chromium !== undefined) return playwright({ ...environment, CHROMIUM_PATH: chromium });
  gaps.push({ what: "the end-to-end tests: there is no Chromium", install: installChromium });
  return { ...nothing, skipped: 1 };
}

async function runAll(environment: Record<string, string>, gaps: Gap[]): Promise<Tally> {
  const steps = [
    () => check("format", "oxfmt", "--check"),
    () => check("lint", "oxlint", "--type-aware"),
    () => check("types", "tsc"),
    () => vitest(environment),
    () => check("build", "trialgraph", "build"),
    () => endToEnd(environment, gaps),
  ];
  let tally = nothing;
  for (const step of steps) tally = add(tally, await step());
  return tally;
}

function conclude({ passed, failed, skipped }: Tally, gaps: readonly Gap[]): number {
  const inCi = process.env["CI"] === "true";
  for (const { what, install } of gaps) console.log(`\nnot run: ${what}\n  install: ${install}`);
  const failures = failed + (inCi ? gaps.length : 0);
  const tail = skipped > 0 ? `, ${skipped} skipped` : "";
  console.log(`\n${passed} passed, ${failures} failed${tail}`);
  return failures === 0 ? 0 : 1;
}

async function main(): Promise<number> {
  const gaps: Gap[] = [];
  const server = await startServer(gaps);
  const stop = async () => {
    stopSteps();
    await server?.stop();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void stop().finally(() => process.exit(1)));
  }
  try {
    return conclude(await runAll(accessOf(server), gaps), gaps);
  } finally {
    await stop();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof LocalNeo4jError ? `error: ${error.message}` : error);
  console.log("\n0 passed, 1 failed");
  process.exitCode = 1;
}
