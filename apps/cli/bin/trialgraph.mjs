#!/usr/bin/env node
// Starts the command: registers the TypeScript loader, then runs src/main.ts.
import { register } from "tsx/esm/api";

register();
const { main } = await import("../src/main.ts");
process.exitCode = await main(process.argv.slice(2));
