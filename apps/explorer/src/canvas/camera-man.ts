// Moves the camera: fits, zooms, reveals, shows shots, and tells when the reader has moved it.
import type { CameraState } from "sigma/types";
import type { ViewFrame } from "../graph/view-frame.ts";
import type { Shot } from "../state/desk.ts";
import {
  fitState,
  frameOf,
  revealState,
  stateOfFrame,
  type Covered,
  type Renderer,
} from "./camera.ts";
import { frameOfShot, shotOf } from "./shots/shot.ts";
import { spacingOf } from "./shots/spacing.ts";
import { watchCamera } from "./shots/watch-camera.ts";
import { motionReduced } from "./webgl.ts";

/** How the camera gets to where it goes: in a moving picture, or with the next one. */
export type Pace = "gently" | "at once";

/** The movements of the camera. Shots and frames are in the units of the graph that is drawn. */
export interface CameraMan {
  /** Shows everything that is drawn. */
  readonly fit: (pace?: Pace) => void;
  readonly shoot: (shot: Shot, pace?: Pace) => void;
  /** The shot that is shown, or that the camera is on its way to. */
  readonly shot: () => Shot;
  readonly zoom: (factor: number) => void;
  /**
   * Brings nodes into view, if any of them is not; `nearer` to where their names have room, too. Both
   * ways say whether the camera goes anywhere.
   */
  readonly reveal: (ids: readonly string[], how?: { pace?: Pace; nearer?: boolean }) => boolean;
  /** Goes back to where the camera was before it revealed something, unless the reader has moved it since. */
  readonly unreveal: () => boolean;
  /** Says what part of the canvas is covered by other things. */
  readonly cover: (covered: Covered) => void;
  /** Whether the camera is where the last fit put it. */
  readonly isFitted: () => boolean;
  /** To be called when the canvas has changed its size. */
  readonly resized: () => void;
  /** To be called when another graph is drawn: sizes follow how dense it is. */
  readonly spread: () => void;
  readonly frame: () => ViewFrame;
  /** Holds the camera where it is, whatever the reader drags; `release` lets it go. */
  readonly hold: () => void;
  readonly release: () => void;
  readonly stop: () => void;
}

const NOTHING_COVERED: Covered = { top: 0, right: 0, bottom: 0, left: 0 };
const DURATION_MS = 350;

/** How far apart nodes should be for full-sized glyphs, in pixels. */
const COMFORT = 78;

/** How small glyphs get where nodes are crowded, for what they are at full size. */
const LEAST = 0.24;

/** Where nodes are nearer to each other than this, in pixels, a selection is looked at from nearer. */
const CROWDED = 44;
const UNCROWDED = 62;

/** Where less motion is asked for, Sigma's own movements are over with the next picture. */
const STILL = {
  zoomDuration: 1,
  doubleClickZoomingDuration: 1,
  inertiaDuration: 1,
  inertiaRatio: 0,
};

const near = (a: CameraState, b: CameraState) =>
  Math.abs(a.x - b.x) + Math.abs(a.y - b.y) + Math.abs(a.ratio - b.ratio) < 1e-6;

/** A camera man for a renderer; `onMoved` is called when the reader has moved the camera, at rest. */
export function cameraMan(renderer: Renderer, onMoved: (shot: Shot) => void): CameraMan {
  const camera = renderer.getCamera();
  if (motionReduced()) renderer.setSettings(STILL);
  let covered = NOTHING_COVERED;
  let fitted: CameraState | undefined;
  let heading: CameraState = camera.getState();
  let aim: Shot | undefined;
  let asked = false;
  let home: "fitted" | Shot | undefined;
  let spacing = CROWDED;
  const whereTo = () => (camera.isAnimated() ? heading : camera.getState());
  const shot = () => shotOf(frameOf(renderer, whereTo()));
  const go = (state: CameraState, pace: Pace = "gently") => {
    heading = { ...state, ratio: camera.getBoundedRatio(state.ratio) };
    aim = shotOf(frameOf(renderer, heading));
    asked = false;
    const isStill = pace === "at once" || motionReduced();
    if (isStill) camera.setState(heading);
    const duration = isStill ? 1 : DURATION_MS;
    if (!isStill || camera.isAnimated()) {
      void camera.animate(heading, { duration, easing: "quadraticInOut" });
    }
  };
  const stopWatching = watchCamera(camera, () => {
    if (!asked && near(camera.getState(), heading)) return;
    heading = camera.getState();
    aim = shot();
    asked = false;
    home = undefined;
    onMoved(aim);
  });
  const fit = (pace: Pace = "gently") => {
    const state = fitState(renderer, renderer.getGraph(), covered);
    if (!state) return;
    renderer.setSettings({ minCameraRatio: state.ratio / 16, maxCameraRatio: state.ratio * 1.8 });
    fitted = state;
    go(state, pace);
  };
  const shoot = (next: Shot, pace: Pace = "gently") =>
    go(stateOfFrame(renderer, frameOfShot(next, renderer.getDimensions())), pace);
  const isFitted = () => fitted !== undefined && near(whereTo(), fitted);
  const spread = () => {
    spacing = spacingOf(renderer);
    const scale = (ratio: number) =>
      Math.min(1.1, Math.max(LEAST, spacing / ratio / COMFORT + 0.06));
    renderer.setSetting("zoomToSizeRatioFunction", (ratio) => 1 / scale(ratio));
  };
  return {
    fit: (pace) => {
      home = undefined;
      fit(pace);
    },
    shoot: (next, pace) => {
      home = undefined;
      shoot(next, pace);
    },
    shot,
    spread,
    isFitted,
    zoom: (factor) => {
      const { ratio, ...at } = whereTo();
      go({ ...at, ratio: ratio / factor });
      asked = true;
    },
    reveal: (ids, { pace = "gently", nearer = true } = {}) => {
      const from = whereTo();
      const crowded = nearer && spacing / from.ratio < CROWDED;
      const furthest = crowded ? spacing / UNCROWDED : from.ratio;
      const drawn = ids.filter((id) => renderer.getGraph().hasNode(id));
      const state = revealState(renderer, { ids: drawn, covered, from, furthest });
      if (!state) return false;
      home ??= isFitted() ? "fitted" : shot();
      go(state, pace);
      return true;
    },
    unreveal: () => {
      const to = home;
      home = undefined;
      if (to === "fitted") fit();
      else if (to) shoot(to);
      return to !== undefined;
    },
    cover: (next) => {
      covered = next;
    },
    resized: () => {
      const wasFitted = isFitted();
      renderer.resize();
      spread();
      if (wasFitted) fit("at once");
      else if (aim) shoot(aim, "at once");
    },
    frame: () => frameOf(renderer),
    hold: () => camera.disable(),
    release: () => camera.enable(),
    stop: () => {
      stopWatching();
      camera.disable();
    },
  };
}
