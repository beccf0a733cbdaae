// Dragging things over the stage: they go with the pointer, and are pinned where it leaves them.
import type { Id } from "@trialgraph/model";
import { FINGER, MOUSE } from "../../graph/lines/pick.ts";
import type { PagePoint } from "../../graph/lines/line-geometry.ts";
import type { Bounds } from "../../graph/places.ts";
import { withinReach } from "../../graph/places-pinned.ts";
import type { Spot } from "../../state/desk.ts";
import type { Stage } from "../stage.ts";
import { listenForDrag } from "./listen-for-drag.ts";
import { moveNodes } from "./move-nodes.ts";

/** What the dragging asks and tells. Spots and bounds are in the units of the graph that is drawn. */
interface DragHost {
  readonly mayDrag: () => boolean;
  readonly bounds: () => Bounds;
  readonly onLift: (id: Id) => void;
  readonly onPin: (id: Id, spot: Spot) => void;
}

/** How long after a drag a click is still a part of it, in milliseconds. */
const SETTLE_MS = 60;

const NOWHERE: Spot = { x: 0, y: 0 };

/** Has things dragged; `isBusy` says whether a click belongs to a drag. */
export function dragThings(
  stage: Stage,
  element: HTMLElement,
  host: DragHost,
): { readonly isBusy: () => boolean; readonly stop: () => void } {
  const { camera, renderer } = stage;
  let [start, spot] = [NOWHERE, NOWHERE];
  let busy = false;
  let timer = 0;
  const put = (id: Id, at: Spot) => moveNodes(renderer.getGraph(), new Map([[id, at]]));
  const carry = (id: Id, by: PagePoint) => {
    const { unit } = stage.page();
    spot = withinReach({ x: start.x + by.x / unit, y: start.y - by.y / unit }, host.bounds());
    put(id, spot);
  };
  /** Sigma's captor, which has its own listener below, lets go first: it would let the camera roll. */
  const onMouseUp = () => {
    if (!busy) camera.release();
  };
  const settle = (after?: () => void) => {
    delete element.dataset["carrying"];
    timer = window.setTimeout(() => {
      busy = false;
      camera.release();
      after?.();
    }, SETTLE_MS);
  };
  const stopListening = listenForDrag(element, {
    grasped: ({ x, y }, by) => {
      const may = host.mayDrag() && !busy;
      const thing = may ? stage.at(x, y, by === "mouse" ? MOUSE : FINGER) : undefined;
      return thing?.kind === "entity" ? thing.id : undefined;
    },
    onPress: (by) => {
      if (by === "mouse") camera.hold();
    },
    onLift: (id) => {
      const { x, y } = renderer.getGraph().getNodeAttributes(id);
      start = spot = { x, y };
      busy = true;
      camera.hold();
      element.dataset["carrying"] = "true";
      host.onLift(id);
    },
    onCarry: carry,
    onDrop: (id) => settle(() => host.onPin(id, spot)),
    onCancel: (id, isDown) => {
      put(id, start);
      if (isDown) window.addEventListener("pointerup", () => settle(), { once: true });
      else settle();
    },
  });
  window.addEventListener("mouseup", onMouseUp);
  return {
    isBusy: () => busy,
    stop: () => {
      window.clearTimeout(timer);
      window.removeEventListener("mouseup", onMouseUp);
      stopListening();
    },
  };
}
