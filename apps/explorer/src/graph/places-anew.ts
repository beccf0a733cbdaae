// Places that take a while: worked out in a worker, and remembered for undo and redo.
import { placeGraph, type LayoutGraph, type Places } from "@trialgraph/layout";
import { z } from "zod";

/** How many arrangements are remembered. */
const KEPT = 12;

const known = new Map<string, Places>();

const Placed = z.map(z.string(), z.object({ x: z.number(), y: z.number() }));

/** The places of an arrangement that was worked out before. */
export const rememberedPlaces = (key: string): Places | undefined => known.get(key);

function remember(key: string, places: Places): void {
  known.set(key, places);
  const [oldest] = known.keys();
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
}

const openWorker = (): Worker =>
  new Worker(new URL("./places-worker.ts", import.meta.url), { type: "module" });

/**
 * Has a graph placed, remembers the places by their key and hands them over. Where the browser gives
 * no worker, it is done here. Returns what stops it.
 */
export function placeAnew(
  key: string,
  graph: LayoutGraph,
  onPlaced: (places: Places) => void,
): () => void {
  const worker = openWorker();
  const finish = (places: Places) => {
    worker.terminate();
    remember(key, places);
    onPlaced(places);
  };
  worker.addEventListener("message", ({ data }: MessageEvent<unknown>) =>
    finish(Placed.parse(data)),
  );
  worker.addEventListener("error", () => finish(placeGraph(graph)), { once: true });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  worker.postMessage(graph);
  return () => worker.terminate();
}
