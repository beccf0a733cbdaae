import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { storeContract } from "../contract/contract.ts";
import { openEmbeddedStore } from "./embedded-store.ts";

const folder = mkdtempSync(join(tmpdir(), "trialgraph-embedded-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

storeContract("embedded", async () => openEmbeddedStore(folder));
