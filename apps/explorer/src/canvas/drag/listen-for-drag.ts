// The pointer on the stage: tells when a thing is picked up, carried, put down or let go.
import type { Id } from "@trialgraph/model";
import type { PagePoint } from "../../graph/lines/line-geometry.ts";
import { hasMoved, held, HOLD_MS, movedTo, noDrag, pressed, type Drag } from "./drag.ts";

/** What happens to a thing; points are on the element, in pixels. */
interface DragEvents {
  /** The thing under a pointer that may be dragged. */
  readonly grasped: (at: PagePoint, by: "mouse" | "finger") => Id | undefined;
  /** A pointer is down on a thing: the canvas must not pan under a mouse. */
  readonly onPress: (by: "mouse" | "finger") => void;
  readonly onLift: (id: Id) => void;
  /** How far it has been carried from where it was lifted. */
  readonly onCarry: (id: Id, by: PagePoint) => void;
  readonly onDrop: (id: Id) => void;
  /** It goes back to where it was; `isDown` where the pointer is still down. */
  readonly onCancel: (id: Id, isDown: boolean) => void;
}

const kindOf = ({ pointerType }: PointerEvent) => (pointerType === "mouse" ? "mouse" : "finger");

/** Listens to pointers on an element. Returns what stops it. */
export function listenForDrag(element: HTMLElement, events: DragEvents): () => void {
  let drag: Drag = noDrag;
  let timer = 0;
  const pointOf = ({ clientX, clientY }: PointerEvent): PagePoint => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const become = (next: Drag) => {
    const before = drag;
    drag = next;
    if (next.kind !== "carried") return;
    if (before.kind !== "carried") events.onLift(next.id);
    events.onCarry(next.id, { x: next.at.x - next.from.x, y: next.at.y - next.from.y });
  };
  const end = (after: (id: Id) => void) => {
    window.clearTimeout(timer);
    const ended = drag;
    drag = noDrag;
    if (ended.kind === "carried") after(ended.id);
  };
  const cancel = (isDown: boolean) => end((id) => events.onCancel(id, isDown));
  const onDown = (event: PointerEvent) => {
    if (drag.kind !== "none" || !event.isPrimary || event.button !== 0) {
      cancel(true);
      return;
    }
    const [by, at] = [kindOf(event), pointOf(event)] as const;
    const id = events.grasped(at, by);
    if (id === undefined) return;
    drag = pressed(id, by, at);
    events.onPress(by);
    if (by === "finger") timer = window.setTimeout(() => become(held(drag)), HOLD_MS);
  };
  const onMove = (event: PointerEvent) => {
    if (drag.kind === "none" || !event.isPrimary) return;
    const next = movedTo(drag, pointOf(event));
    if (next.kind === "none") cancel(true);
    else become(next);
  };
  const onUp = ({ isPrimary }: PointerEvent) => {
    if (!isPrimary) return;
    if (hasMoved(drag)) end(events.onDrop);
    else cancel(false);
  };
  const onLost = () => cancel(false);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || drag.kind !== "carried") return;
    event.preventDefault();
    event.stopPropagation();
    cancel(true);
  };
  element.addEventListener("pointerdown", onDown);
  window.addEventListener("pointermove", onMove);
  window.addEventListener("pointerup", onUp);
  window.addEventListener("pointercancel", onLost);
  window.addEventListener("keydown", onKey, { capture: true });
  return () => {
    window.clearTimeout(timer);
    element.removeEventListener("pointerdown", onDown);
    window.removeEventListener("pointermove", onMove);
    window.removeEventListener("pointerup", onUp);
    window.removeEventListener("pointercancel", onLost);
    window.removeEventListener("keydown", onKey, { capture: true });
  };
}
