// The stage as a hook: starts it, shows it what changes, follows the size, survives a lost context.
import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import type { Id } from "@trialgraph/model";
import type { ViewFrame } from "../graph/view-frame.ts";
import type { Covered } from "./camera.ts";
import { followThings } from "./follow-things.ts";
import { createStage, type Stage, type StageInput } from "./stage.ts";
import type { StageEvents } from "./stage-events.ts";
import { webglAvailable } from "./webgl.ts";

/** What the hook needs; `input` is undefined until there is something to paint with. */
export interface StageProps extends Pick<StageEvents, "onHover" | "onPick"> {
  readonly input: StageInput | undefined;
  readonly covered?: Covered | undefined;
  /** The nodes that are to be in view. */
  readonly revealed: readonly Id[];
  readonly onFrame?: ((frame: ViewFrame) => void) | undefined;
}

/** What the canvas may ask of the stage, whether it is running or not. */
export interface StageHandle {
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

/** Runs a stage in `element`; the buttons below `root` follow what they stand for. */
export function useStage(
  root: RefObject<HTMLElement | null>,
  element: RefObject<HTMLElement | null>,
  props: StageProps,
): StageHandle {
  const { input, covered, revealed } = props;
  const latest = useRef(props);
  const stage = useRef<Stage | undefined>(undefined);
  const [tries, setTries] = useState(0);
  const [missing] = useState(() => !webglAvailable());
  const dead = missing || tries > TRIES;
  const run = input === undefined || dead ? undefined : tries;
  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    const { input: first } = latest.current;
    if (!root.current || !element.current || !first || run === undefined) return undefined;
    const running = createStage(element.current, first, {
      onHover: (hover) => latest.current.onHover(hover),
      onPick: (picked) => latest.current.onPick(picked),
      onLost: () => setTries((count) => count + 1),
    });
    stage.current = running;
    const stops = [
      watchSize(element.current, running),
      followThings(
        running.renderer,
        root.current,
        () => latest.current.input?.emphases ?? first.emphases,
        () => latest.current.onFrame?.(running.camera.frame()),
      ),
    ];
    return () => {
      for (const stop of stops) stop();
      running.kill();
      stage.current = undefined;
    };
  }, [root, element, run]);

  useEffect(() => {
    if (input) stage.current?.show(input);
  }, [input]);

  useEffect(() => {
    if (covered) stage.current?.camera.cover(covered);
    stage.current?.camera.reveal(revealed);
  }, [covered, revealed]);

  return {
    missing: dead,
    zoom: useCallback((factor: number) => stage.current?.camera.zoom(factor), []),
    fit: useCallback(() => stage.current?.camera.fit(), []),
    reveal: useCallback((ids: readonly Id[]) => stage.current?.camera.reveal(ids), []),
  };
}
