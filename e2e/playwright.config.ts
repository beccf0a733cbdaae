// End to end: the real service on each store, in Chromium, at desktop and phone size.
import { defineConfig } from "@playwright/test";
import { chromiumPath } from "./checks/browser.ts";
import { hasNeo4j, type StoreOptions } from "./service.ts";

const chromium = chromiumPath();

export default defineConfig<StoreOptions, StoreOptions>({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "../test-results",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  workers: 1,
  forbidOnly: Boolean(process.env["CI"]),
  reporter: "list",
  use: {
    viewport: { width: 1440, height: 900 },
    screenshot: "only-on-failure",
    launchOptions: {
      ...(chromium && { executablePath: chromium }),
      args: [
        "--no-sandbox",
        "--use-angle=swiftshader",
        "--enable-unsafe-swiftshader",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "embedded", use: { storeName: "embedded" } },
    ...(hasNeo4j()
      ? [
          {
            name: "neo4j",
            testMatch: /(?:explore|picture)\.spec\.ts/,
            use: { storeName: "neo4j" as const },
          },
        ]
      : []),
  ],
});
