// One step of the checks: a command, run to its end with its output passed on.
import { spawn, type ChildProcess } from "node:child_process";

/** How many checks passed, failed and were not run. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Nothing counted. */
export const nothing: Tally = { passed: 0, failed: 0, skipped: 0 };

/** Two tallies as one. */
export const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

const running = new Set<ChildProcess>();

/** Ends whatever step is running. */
export function stopSteps(): void {
  for (const child of running) child.kill("SIGTERM");
}

/** Runs a program of node_modules/.bin by name and resolves to its exit code. */
export function run(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(`node_modules/.bin/${program}`, args, {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...environment },
    });
    running.add(child);
    child.once("error", reject);
    child.once("exit", (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}

/** Runs a step that is one check: passed where the program ends with 0. */
export async function check(title: string, program: string, ...args: string[]): Promise<Tally> {
  console.log(`\n— ${title}`);
  const code = await run(program, args);
  return code === 0 ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 };
}
