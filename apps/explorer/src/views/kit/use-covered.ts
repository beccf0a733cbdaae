// What of the canvas the bar with the chips covers, for the camera to keep clear of.
import { useMemo } from "react";
import { useShown } from "../../app/explorer-context.ts";
import type { Covered } from "../../canvas/camera.ts";
import { clearingAction } from "../../panels/filters/chips/chip-words.ts";
import { useIsNarrow } from "../../panels/kit/use-media.ts";

/** How high the bar is, in CSS pixels: on small screens the chips have a row of their own. */
const [ONE_ROW, TWO_ROWS] = [56, 112];

/** How much of the margin below the buttons at the lower edge take up on small screens. */
const BUTTONS = 32;

/** In CSS pixels; `below` is the height of what lies below the bar, `right` what is covered there. */
export function useCovered(below: number, right: number): Covered {
  const { state } = useShown();
  const isNarrow = useIsNarrow();
  const hasTwo = isNarrow && clearingAction(state) !== undefined;
  const top = (hasTwo ? TWO_ROWS : ONE_ROW) + below;
  const bottom = isNarrow ? BUTTONS : 0;
  return useMemo(() => ({ top, right, bottom, left: 0 }), [top, right, bottom]);
}
