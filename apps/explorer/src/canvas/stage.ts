// The stage: Sigma with our programs, looks, labels and camera. No React: plain calls in, events out.
import type { Emphases } from "../graph/emphasis.ts";
import { pick } from "../graph/lines/pick.ts";
import type { Palette } from "../graph/looks/palette.ts";
import type { NetworkGraph } from "../graph/network-graph.ts";
import type { Bounds } from "../graph/places.ts";
import type { Renderer } from "./camera.ts";
import { cameraMan, type CameraMan } from "./camera-man.ts";
import type { LabelLayer } from "./labels/label-layer.ts";
import { readableLabels } from "./labels/readable.ts";
import { pageKeeper, type PageNow } from "./page-now.ts";
import { followCamera } from "./pan/follow-camera.ts";
import { sigmaIn } from "./programs/sigma-setup.ts";
import { listenTo, type Aim, type StageEvents } from "./stage-events.ts";

/** What the stage shows. */
export interface StageInput {
  /** The box of all places, those of hidden things too: filtering moves nothing. */
  readonly bounds: Bounds;
  readonly graph: NetworkGraph;
  readonly emphases: Emphases;
  readonly palette: Palette;
}

/** A running stage. */
export interface Stage {
  /** Shows another graph or other looks; only what changed is done again. The camera stays. */
  readonly show: (input: StageInput) => void;
  readonly camera: CameraMan;
  readonly renderer: Renderer;
  /** Where everything is now. */
  readonly page: () => PageNow;
  /** What is at a point of the canvas: a node, a line, or the node of a label. */
  readonly at: Aim;
  readonly kill: () => void;
}

function aimOf(page: () => PageNow, labels: LabelLayer): Aim {
  return (x, y, grasp) => {
    const { origin, page: now } = page();
    const picked = pick(now, { x: x - origin.x, y: y - origin.y }, grasp);
    const label = picked.kind === "none" ? labels.at(x, y) : undefined;
    return label === undefined ? picked : { kind: "entity", id: label };
  };
}

/** Has Sigma take over what changed. What stands out does not concern it: it only has to draw. */
function update(renderer: Renderer, before: StageInput, now: StageInput): void {
  if (before.bounds !== now.bounds) renderer.setCustomBBox(now.bounds);
  if (before.graph !== now.graph) renderer.setGraph(now.graph);
  else if (before.palette !== now.palette) renderer.refresh({ schedule: true });
  else renderer.scheduleRender();
}

/**
 * Starts a stage in an element.
 * @throws where WebGL is missing: ask `webglAvailable` first
 */
export function createStage(container: HTMLElement, first: StageInput, events: StageEvents): Stage {
  let input = first;
  const renderer = sigmaIn(container, () => input);
  renderer.setCustomBBox(first.bounds);
  renderer.setGraph(first.graph);
  const page = pageKeeper(renderer, () => input.emphases);
  const texts = first.graph.mapNodes((_, { label, detail }) => label + detail);
  const now = { page, looks: () => input };
  const labels = readableLabels(renderer, now, first.palette.sans, texts);
  const at = aimOf(page, labels);
  const stopFollowing = followCamera(renderer, labels.drift);
  const stopListening = listenTo(renderer, at, events);
  const camera = cameraMan(renderer, events.onMoved);
  camera.spread();
  camera.fit("at once");
  const show = (next: StageInput) => {
    const before = input;
    if (next === before) return;
    input = next;
    update(renderer, before, next);
    if (before.graph !== next.graph) camera.spread();
  };
  const kill = () => {
    stopFollowing();
    stopListening();
    labels.stop();
    camera.stop();
    renderer.kill();
  };
  return { show, camera, renderer, page, at, kill };
}
