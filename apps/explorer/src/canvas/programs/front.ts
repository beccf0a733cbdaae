// What the programs ask for besides Sigma's data: the looks of what stands out, drawn once more in front.
import type { Emphases } from "../../graph/emphasis.ts";
import type { Palette } from "../../graph/looks/palette.ts";

/** What stands out and the colours in force. The same object as long as neither has changed. */
export interface Front {
  readonly emphases: Emphases;
  readonly palette: Palette;
}

/** Gives what stands out now. */
export type FrontNow = () => Front;
