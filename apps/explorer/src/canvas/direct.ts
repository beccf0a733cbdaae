// Directs the stage from scene to scene: what is shown, where the camera goes, how nodes get there.
import type { Id } from "@trialgraph/model";
import type { Shot } from "../state/desk.ts";
import type { Covered } from "./camera.ts";
import type { CameraMan, Pace } from "./camera-man.ts";
import { glide } from "./drag/glide.ts";
import { placesIn } from "./drag/move-nodes.ts";
import { drawnOut, sameShot } from "./shots/shot.ts";
import type { Stage, StageInput } from "./stage.ts";

/** What is shown, and from where. */
export interface Scene {
  readonly input: StageInput;
  /** How much places are drawn out upwards. */
  readonly stretch: number;
  /** Which arrangement the places are of: another one is gone to as a whole. */
  readonly arrangement: string | undefined;
  /** Where the reader has the camera, in layout units; undefined where everything is to be seen. */
  readonly shot: Shot | undefined;
  readonly covered: Covered | undefined;
  /** The nodes that are to be in view. */
  readonly revealed: readonly Id[];
  /** Whether they are to be looked at from nearer where they are crowded: not what was clicked right here. */
  readonly nearer: boolean;
}

const sameArrangement = (a: Scene, b: Scene): boolean => a.arrangement === b.arrangement;

/** Where a scene has the camera. */
function take(camera: CameraMan, { shot, stretch }: Scene, pace: Pace): void {
  if (shot) camera.shoot(drawnOut(shot, stretch), pace);
  else camera.fit(pace);
}

/** Shows the first scene, all at once: nothing moves after it. */
export function begin({ camera }: Stage, scene: Scene): void {
  if (scene.covered) camera.cover(scene.covered);
  take(camera, scene, "at once");
  if (!scene.shot) camera.reveal(scene.revealed, { pace: "at once" });
}

/** Whether the camera is where a scene has it: it was the reader who moved it there. */
function isThere(camera: CameraMan, before: Scene, { shot }: Scene, seen: Shot): boolean {
  if (!shot) return camera.isFitted();
  return sameShot({ ...shot, ...drawnOut(seen, 1 / before.stretch) }, shot);
}

/** What the camera does between two scenes; `wasFitted` and `seen` are as they were before the cut. */
function follow(
  camera: CameraMan,
  before: Scene,
  scene: Scene,
  { wasFitted, seen }: { readonly wasFitted: boolean; readonly seen: Shot },
): void {
  if (!sameArrangement(before, scene)) {
    camera.shoot(seen, "at once");
    take(camera, scene, "gently");
  } else if (!sameShot(scene.shot, before.shot)) {
    if (!isThere(camera, before, scene, seen)) take(camera, scene, "gently");
  } else if (scene.stretch !== before.stretch) {
    if (wasFitted) camera.fit("at once");
    else camera.shoot(drawnOut(seen, scene.stretch / before.stretch), "at once");
  } else if (wasFitted && scene.input.graph !== before.input.graph) camera.fit("gently");
}

/**
 * Brings into view what is selected, and goes back when nothing is any more: not where the scene says
 * itself where the camera is. From one selection to the next nobody wants to be taken nearer. Whether
 * the camera goes anywhere.
 */
function reveal(camera: CameraMan, before: Scene, { revealed, nearer, shot }: Scene): boolean {
  if (revealed.join("|") === before.revealed.join("|") || !sameShot(shot, before.shot))
    return false;
  if (revealed.length === 0) return camera.unreveal();
  return camera.reveal(revealed, { nearer: nearer && before.revealed.length === 0 });
}

/**
 * A director for a stage that shows a scene. `onLed` is called where it has led the camera away from
 * the shot of a scene.
 */
export function director(
  stage: Stage,
  first: Scene,
  onLed: () => void,
): { readonly direct: (scene: Scene) => void; readonly stop: () => void } {
  const { camera } = stage;
  let last = first;
  let stopGliding = () => {};
  const direct = (scene: Scene) => {
    const before = last;
    if (scene === before) return;
    last = scene;
    const seen = { wasFitted: camera.isFitted(), seen: camera.shot() };
    const isCut = scene.input.graph !== before.input.graph;
    const from = isCut ? placesIn(before.input.graph) : undefined;
    if (isCut) stopGliding();
    stage.show(scene.input);
    if (scene.covered) camera.cover(scene.covered);
    follow(camera, before, scene, seen);
    if (reveal(camera, before, scene) && scene.shot) onLed();
    const isDrawnOut = sameArrangement(before, scene) && scene.stretch !== before.stretch;
    if (from && !isDrawnOut) stopGliding = glide(scene.input.graph, from);
  };
  return { direct, stop: () => stopGliding() };
}
