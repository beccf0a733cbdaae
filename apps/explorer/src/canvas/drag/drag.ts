// Dragging a thing: when a press becomes a drag, and when it does not. Pure.
import type { Id } from "@trialgraph/model";
import type { PagePoint } from "../../graph/lines/line-geometry.ts";

/** A mouse has to move so far before it drags, a finger may move so far while it holds; in pixels. */
export const MOUSE_THRESHOLD = 4;
export const FINGER_SLACK = 10;

/** How long a finger has to hold a thing before it can drag it, in milliseconds. */
export const HOLD_MS = 450;

/** A thing under a pointer that is down: `pressed` until it is clear that it is dragged, then `carried`. */
export type Drag =
  | { readonly kind: "none" }
  | {
      readonly kind: "pressed" | "carried";
      readonly id: Id;
      readonly by: "mouse" | "finger";
      readonly from: PagePoint;
      readonly at: PagePoint;
    };

/** No pointer is down on a thing. */
export const noDrag: Drag = { kind: "none" };

/** A pointer goes down on a thing. */
export const pressed = (id: Id, by: "mouse" | "finger", from: PagePoint): Drag => ({
  kind: "pressed",
  id,
  by,
  from,
  at: from,
});

/** The pointer moves: a mouse begins to drag, a finger that does not hold still pans the canvas. */
export function movedTo(drag: Drag, at: PagePoint): Drag {
  if (drag.kind !== "pressed") return drag.kind === "carried" ? { ...drag, at } : drag;
  const far = Math.hypot(at.x - drag.from.x, at.y - drag.from.y);
  if (drag.by === "mouse") return far >= MOUSE_THRESHOLD ? { ...drag, kind: "carried", at } : drag;
  return far > FINGER_SLACK ? noDrag : { ...drag, at };
}

/** The finger has held still long enough. */
export const held = (drag: Drag): Drag =>
  drag.kind === "pressed" ? { ...drag, kind: "carried" } : drag;

/** Whether a drag that ends has moved its thing at all. */
export const hasMoved = (drag: Drag): boolean =>
  drag.kind === "carried" &&
  Math.hypot(drag.at.x - drag.from.x, drag.at.y - drag.from.y) >= MOUSE_THRESHOLD;
