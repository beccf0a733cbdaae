// The worker that places graphs: the layout of the load time, off the page's thread.
import { placeGraph, type LayoutGraph } from "@trialgraph/layout";

self.addEventListener("message", ({ data }: MessageEvent<LayoutGraph>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  self.postMessage(placeGraph(data));
});
