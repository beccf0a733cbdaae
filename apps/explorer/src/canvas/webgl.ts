// Whether this browser can draw with WebGL at all.

/** True where a WebGL context can be had. The probe's context is given back at once. */
export function webglAvailable(): boolean {
  const canvas = document.createElement("canvas");
  const gl = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
  gl?.getExtension("WEBGL_lose_context")?.loseContext();
  return gl !== null;
}

/** Whether the reader asked for less motion. */
export const motionReduced = (): boolean =>
  window.matchMedia("(prefers-reduced-motion: reduce)").matches;
