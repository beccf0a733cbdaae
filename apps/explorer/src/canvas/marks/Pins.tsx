// The marks of pinned things: a pin's head at the upper left of each. Their names say it in words.
import type { Id } from "@trialgraph/model";
import type { Told } from "../walk/narration.ts";

/** A mark for each pinned thing that is drawn; the stage keeps it at its thing. */
export function Pins({ graph, pinned }: Told) {
  const drawn: readonly Id[] = Object.keys(pinned).filter((id) => graph.hasNode(id));
  return drawn.map((id) => (
    <span
      key={id}
      className="canvas-pin"
      data-testid="pin-mark"
      data-follows="node"
      data-id={id}
      aria-hidden="true"
    />
  ));
}
