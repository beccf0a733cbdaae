// The scene as a hook: the drawing with its looks and its camera, the same object while none changes.
import { useMemo } from "react";
import type { Id } from "@trialgraph/model";
import type { Emphases } from "../graph/emphasis.ts";
import type { Palette } from "../graph/looks/palette.ts";
import type { Shot } from "../state/desk.ts";
import type { Drawing } from "./arrange/use-drawing.ts";
import type { Covered } from "./camera.ts";
import type { Scene } from "./direct.ts";

/** What of a scene is not drawn. */
interface Setting {
  readonly palette: Palette | undefined;
  readonly emphases: Emphases;
  readonly shot: Shot | undefined;
  readonly covered: Covered | undefined;
  readonly revealed: readonly Id[];
  readonly nearer: boolean;
}

/** The scene; undefined until there are colours to paint with. */
export function useScene(
  { graph, bounds, stretch, arrangement }: Drawing,
  { palette, emphases, shot, covered, revealed, nearer }: Setting,
): Scene | undefined {
  const input = useMemo(
    () => palette && { graph, bounds, palette, emphases },
    [graph, bounds, palette, emphases],
  );
  return useMemo(() => {
    const here = shot && shot.of === arrangement ? shot : undefined;
    return input && { input, stretch, arrangement, shot: here, covered, revealed, nearer };
  }, [input, stretch, arrangement, shot, covered, revealed, nearer]);
}
