// The explorer's build and the settings of Vitest.
import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here("apps/explorer"),
  base: "./",
  plugins: [react()],
  resolve: { alias: { "node-fetch": here("packages/export/src/citations/no-fetch.ts") } },
  build: {
    outDir: here("apps/explorer/dist"),
    emptyOutDir: true,
    target: "es2023",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1_000,
  },
  test: {
    root: here("."),
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{packages,apps,e2e}/**/*.test.{ts,tsx}"],
          exclude: ["**/node_modules/**", "**/*.neo4j.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "neo4j",
          benchmark: { include: [] },
          include: ["{packages,apps}/**/*.neo4j.test.ts"],
          globalSetup: ["packages/store/src/neo4j/global-setup.ts"],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
