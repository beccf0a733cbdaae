// A part of the network as seen.
import type { Places } from "@trialgraph/layout";

/** A rectangle of the network in graph units, y upwards; and where things are, as far as known. */
export interface ViewFrame {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  readonly places?: Places;
}
