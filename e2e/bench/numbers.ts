// What the benches share: the browser that they measure in, and how they print what they measured.
import { chromium, type Browser } from "@playwright/test";
import { chromiumPath } from "../checks/browser.ts";

/** The value that a share of all values does not exceed; NaN where there are none. */
export const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN;

/** A row of a table, in milliseconds: the median, what nine of ten stay below, and the most. */
export const rowOf = (values: readonly number[]): Readonly<Record<string, string>> => ({
  median: at(values, 0.5).toFixed(1),
  "9 of 10": at(values, 0.9).toFixed(1),
  most: at(values, 1).toFixed(1),
});

/** Starts the browser. */
export function openBrowser(): Promise<Browser> {
  const path = chromiumPath();
  return chromium.launch({
    ...(path && { executablePath: path }),
    args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
  });
}
