// Waits until the camera has come to rest.
import type { Renderer } from "../camera.ts";

/** How long the camera has to stand still to be at rest, in milliseconds. */
const REST_MS = 250;

/** Calls back when a camera that was moved has come to rest. Returns what stops it. */
export function watchCamera(
  camera: ReturnType<Renderer["getCamera"]>,
  onRest: () => void,
): () => void {
  let timer = 0;
  const wait = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => (camera.isAnimated() ? wait() : onRest()), REST_MS);
  };
  camera.on("updated", wait);
  return () => {
    window.clearTimeout(timer);
    camera.off("updated", wait);
  };
}
