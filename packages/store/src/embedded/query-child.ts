// The child process of a typed query: opens the graph, says "ready", answers, and is done.
import { z } from "zod";
import { StoreError } from "../store.ts";
import { openGraph } from "./engine.ts";

const Request = z.object({
  path: z.string(),
  cypher: z.string(),
  params: z.record(z.string(), z.unknown()),
  maxRows: z.number(),
});

async function answer(message: unknown): Promise<object> {
  const { path, cypher, params, maxRows } = Request.parse(message);
  const graph = openGraph(path);
  process.send?.({ kind: "ready" });
  const { columns, rows } = await graph.ask(cypher, params);
  return { kind: "rows", columns, rows: rows.slice(0, maxRows), truncated: rows.length > maxRows };
}

function toFailure(error: unknown): object {
  const code = error instanceof StoreError && error.code === "syntax" ? "syntax" : "storage";
  return { kind: "error", code, message: error instanceof Error ? error.message : String(error) };
}

process.on("message", (message) => {
  void answer(message)
    .catch(toFailure)
    .then((reply) => process.send?.(reply));
});
