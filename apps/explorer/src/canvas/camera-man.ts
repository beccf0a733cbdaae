// Moves the camera: fits, zooms, reveals, and keeps a fitted view fitted when the canvas changes.
import type { CameraState } from "sigma/types";
import {
  fitState,
  frameOf,
  nearestRatio,
  revealState,
  type Covered,
  type Renderer,
} from "./camera.ts";
import type { ViewFrame } from "../graph/view-frame.ts";
import { motionReduced } from "./webgl.ts";

/** The movements of the camera. */
export interface CameraMan {
  /** Shows everything that is drawn: gently, or at once. */
  readonly fit: (how?: "gently" | "at once") => void;
  readonly zoom: (factor: number) => void;
  /** Brings nodes into view, if any of them is not. */
  readonly reveal: (ids: readonly string[]) => void;
  /** Says what part of the canvas is covered by other things. */
  readonly cover: (covered: Covered) => void;
  /** Whether the camera is where the last fit put it. */
  readonly isFitted: () => boolean;
  /** To be called when the canvas has changed its size. */
  readonly resized: () => void;
  /** To be called when another graph is drawn: sizes follow how dense it is. */
  readonly spread: () => void;
  readonly frame: () => ViewFrame;
  readonly stop: () => void;
}

const NOTHING_COVERED: Covered = { top: 0, right: 0, bottom: 0, left: 0 };
const DURATION_MS = 350;

/** How far apart nodes should be for full-sized glyphs, in pixels. */
const COMFORT = 78;

/** Where nodes are nearer to each other than this, in pixels, a selection is looked at from nearer. */
const CROWDED = 44;
const UNCROWDED = 62;

/** Pixels between neighbouring nodes on average at camera ratio 1. */
function spacingOf(renderer: Renderer): number {
  const graph = renderer.getGraph();
  const xs = graph.mapNodes((_, { x }) => x);
  const ys = graph.mapNodes((_, { y }) => y);
  const [wide, tall] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
  const unit = nearestRatio(renderer) * 1.7;
  return unit * Math.sqrt(((wide + 90) * (tall + 50)) / Math.max(graph.order, 1));
}

const near = (a: CameraState, b: CameraState) =>
  Math.abs(a.x - b.x) + Math.abs(a.y - b.y) + Math.abs(a.ratio - b.ratio) < 1e-6;

/** A camera man for a renderer. */
export function cameraMan(renderer: Renderer): CameraMan {
  const camera = renderer.getCamera();
  let covered = NOTHING_COVERED;
  let fitted: CameraState | undefined;
  let heading: CameraState | undefined;
  let spacing = CROWDED;
  const whereTo = () => (camera.isAnimated() && heading ? heading : camera.getState());
  const go = (state: CameraState, atOnce = motionReduced()) => {
    heading = state;
    if (atOnce) camera.setState(state);
    else void camera.animate(state, { duration: DURATION_MS, easing: "quadraticInOut" });
  };
  const fit = (how: "gently" | "at once" = "gently") => {
    const state = fitState(renderer, renderer.getGraph(), covered);
    if (!state) return;
    renderer.setSettings({ minCameraRatio: state.ratio / 16, maxCameraRatio: state.ratio * 1.8 });
    fitted = state;
    go(state, how === "at once" || motionReduced());
  };
  const isFitted = () => fitted !== undefined && near(whereTo(), fitted);
  const spread = () => {
    spacing = spacingOf(renderer);
    const scale = (ratio: number) => Math.min(1.1, Math.max(0.4, spacing / ratio / COMFORT));
    renderer.setSetting("zoomToSizeRatioFunction", (ratio) => 1 / scale(ratio));
  };
  return {
    fit,
    spread,
    isFitted,
    zoom: (factor) => {
      const { ratio, ...at } = camera.getState();
      go({ ...at, ratio: camera.getBoundedRatio(ratio / factor) });
    },
    reveal: (ids) => {
      const from = whereTo();
      const crowded = spacing / from.ratio < CROWDED;
      const furthest = crowded ? spacing / UNCROWDED : from.ratio;
      const state = revealState(renderer, { ids, covered, from, furthest });
      if (state) go(state);
    },
    cover: (next) => {
      covered = next;
    },
    resized: () => {
      const wasFitted = isFitted();
      renderer.resize();
      spread();
      if (wasFitted) fit("at once");
    },
    frame: () => frameOf(renderer),
    stop: () => camera.disable(),
  };
}
