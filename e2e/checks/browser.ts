// Which Chromium the end-to-end tests drive.
import { existsSync } from "node:fs";

const CANDIDATES = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser's path; undefined where none is installed. */
export const chromiumPath = (): string | undefined =>
  CANDIDATES.find((path) => path !== undefined && path !== "" && existsSync(path));

/** The one line that installs it. */
export const installChromium = "apt-get install -y chromium   (or set CHROMIUM_PATH)";
