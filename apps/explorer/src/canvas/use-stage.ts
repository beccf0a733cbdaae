// The stage as a hook: starts it, directs it from scene to scene, follows the size, survives a lost
// context.
import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import type { Id } from "@trialgraph/model";
import type { ViewFrame } from "../graph/view-frame.ts";
import type { Shot, Spot } from "../state/desk.ts";
import { begin, director, type Scene } from "./direct.ts";
import { dragThings } from "./drag/drag-things.ts";
import { followMarks } from "./marks/follow-marks.ts";
import { followThings } from "./marks/follow-things.ts";
import { drawnOut } from "./shots/shot.ts";
import { createStage, type Stage } from "./stage.ts";
import type { StageEvents } from "./stage-events.ts";
import { webglAvailable } from "./webgl.ts";

/** What the hook needs; `scene` is undefined until there is something to paint with. */
interface StageProps extends Pick<StageEvents, "onHover" | "onPick"> {
  readonly scene: Scene | undefined;
  /** The reader has moved the camera; in layout units. */
  readonly onShot: (shot: Shot) => void;
  /** The camera was led away from the shot it had, to what is selected or pointed at. */
  readonly onLed: (shot: Shot) => void;
  /** A thing was dragged to a spot in layout units; left out where nothing can be dragged. */
  readonly onPin?: ((id: Id, spot: Spot) => void) | undefined;
  readonly onFrame: (frame: ViewFrame) => void;
}

/** What the canvas may ask of the stage, whether it is running or not. */
interface StageHandle {
  readonly missing: boolean;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  readonly reveal: (ids: readonly Id[]) => void;
}

/** How often a lost WebGL context is tried again. */
const TRIES = 4;

function watchSize(element: HTMLElement, stage: Stage): () => void {
  const watch = new ResizeObserver(() => {
    if (element.clientWidth > 0 && element.clientHeight > 0) stage.camera.resized();
  });
  watch.observe(element);
  return () => watch.disconnect();
}

interface Running {
  readonly stage: Stage;
  readonly onLed: () => void;
  readonly direct: (scene: Scene) => void;
  readonly follow: () => void;
  readonly stop: () => void;
}

type Latest = RefObject<StageProps>;

/** What the reader does, told to whoever listens at the time; drawn units become layout units. */
function start(
  root: HTMLElement,
  element: HTMLElement,
  first: Scene,
  latest: Latest,
  onLost: () => void,
): Running {
  const sceneNow = () => latest.current.scene ?? first;
  let isDragging = () => false;
  const stage = createStage(element, first.input, {
    onHover: (hover) => latest.current.onHover(hover),
    onPick: (picked) => {
      if (!isDragging()) latest.current.onPick(picked);
    },
    onMoved: (shot) => latest.current.onShot(drawnOut(shot, 1 / sceneNow().stretch)),
    onLost,
  });
  begin(stage, first);
  const drag = dragThings(stage, element, {
    mayDrag: () => latest.current.onPin !== undefined,
    bounds: () => sceneNow().input.bounds,
    onLift: (id) => latest.current.onHover({ kind: "entity", id }),
    onPin: (id, { x, y }) => latest.current.onPin?.(id, { x, y: y / sceneNow().stretch }),
  });
  isDragging = drag.isBusy;
  const onLed = () => latest.current.onLed(drawnOut(stage.camera.shot(), 1 / sceneNow().stretch));
  const { direct, stop: stopDirecting } = director(stage, first, onLed);
  const { follow, stop: stopFollowing } = followMarks(
    stage,
    root.querySelector<HTMLElement>(".canvas-marks") ?? root,
  );
  const stops = [
    drag.stop,
    stopDirecting,
    stopFollowing,
    watchSize(element, stage),
    followThings(stage, root, () => latest.current.onFrame(stage.camera.frame())),
    stage.kill,
  ];
  const stop = () => {
    for (const each of stops) each();
  };
  return { stage, onLed, direct, follow, stop };
}

/** Runs a stage in `element`; the buttons and marks below `root` follow what they stand for. */
export function useStage(
  root: RefObject<HTMLElement | null>,
  element: RefObject<HTMLElement | null>,
  props: StageProps,
): StageHandle {
  const { scene } = props;
  const latest = useRef(props);
  const running = useRef<Running | undefined>(undefined);
  const [tries, setTries] = useState(0);
  const [missing] = useState(() => !webglAvailable());
  const dead = missing || tries > TRIES;
  const run = scene === undefined || dead ? undefined : tries;
  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    const { scene: first } = latest.current;
    if (!root.current || !element.current || !first || run === undefined) return undefined;
    const started = start(root.current, element.current, first, latest, () =>
      setTries((count) => count + 1),
    );
    running.current = started;
    return () => {
      started.stop();
      running.current = undefined;
    };
  }, [root, element, run]);

  useEffect(() => {
    if (scene) running.current?.direct(scene);
  }, [scene]);

  useEffect(() => running.current?.follow());

  return {
    missing: dead,
    zoom: useCallback((factor: number) => running.current?.stage.camera.zoom(factor), []),
    fit: useCallback(() => running.current?.stage.camera.fit(), []),
    reveal: useCallback((ids: readonly Id[]) => {
      if (running.current?.stage.camera.reveal(ids)) running.current.onLed();
    }, []),
  };
}
