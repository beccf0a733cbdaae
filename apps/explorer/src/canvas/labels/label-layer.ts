// The layer of labels: painted when they change, moved along with the page while they do not.
import type { Id } from "@trialgraph/model";
import { nodeEmphasis } from "../../graph/emphasis.ts";
import { overlap, type PageBox } from "../../graph/labels/boxes.ts";
import { linesOf } from "../../graph/labels/label-wishes.ts";
import type { PagePoint } from "../../graph/lines/line-geometry.ts";
import { nodeLook } from "../../graph/looks/looks.ts";
import type { Renderer } from "../camera.ts";
import type { PageNow } from "../page-now.ts";
import { drawLabel, drawLeader, drawLineLabel, type Easel } from "./draw-labels.ts";
import { labelCanvas } from "./label-canvas.ts";
import { isAtRest, placedAnew, placedNext, type LabelInput, type Placing } from "./placing.ts";

/** A layer that follows each frame and knows what label lies at a point of the canvas. */
export interface LabelLayer {
  /** To be called after each frame: paints, moves, or leaves labels as they are. */
  readonly follow: (page: PageNow, input: LabelInput) => void;
  /** Moves what is painted to where the page's origin is, between two frames. */
  readonly drift: (origin: PagePoint) => void;
  /** Has everything placed anew with the next frame: the size or the fonts have changed. */
  readonly invalidate: () => void;
  readonly at: (x: number, y: number) => Id | undefined;
  readonly stop: () => void;
}

/** How long the page has to rest before labels are placed anew, in milliseconds. */
const REST_MS = 90;

/** Calls back once nothing has been asked for a while. */
function patience(onRest: () => void): { readonly start: () => void; readonly stop: () => void } {
  let timer = 0;
  const stop = () => window.clearTimeout(timer);
  const start = () => {
    stop();
    timer = window.setTimeout(onRest, REST_MS);
  };
  return { start, stop };
}

/** The layer of labels of a renderer, on a canvas of its own. */
export function labelLayer(renderer: Renderer): LabelLayer {
  const canvas = labelCanvas(renderer);
  let shown: Placing | undefined;
  let isStale = false;
  let origin: PagePoint = { x: 0, y: 0 };
  const invalidate = () => {
    isStale = true;
  };
  const rest = patience(() => {
    invalidate();
    renderer.scheduleRender();
  });
  const paint = (easel: Easel, seen: PageBox) => {
    if (shown) paintLabels(easel, seen, shown);
  };
  const follow = (page: PageNow, input: LabelInput) => {
    const last = shown;
    shown = last && !isStale ? placedNext(last, page, input) : placedAnew(page, input);
    [isStale, origin] = [false, page.origin];
    if (shown === last) canvas.move(origin, paint);
    else canvas.paint(origin, paint);
    if (isAtRest(shown, page)) rest.stop();
    else if (shown !== last) rest.start();
  };
  return {
    follow,
    invalidate,
    drift: (to) => {
      origin = to;
      canvas.move(origin, paint);
    },
    at: (left, top) => {
      const point = { x: left - origin.x, y: top - origin.y, width: 0, height: 0 };
      return shown?.labels.names.find((box) => overlap(box, point))?.id;
    },
    stop: () => {
      rest.stop();
      canvas.remove();
    },
  };
}

function paintLabels(easel: Easel, seen: PageBox, { page, input, labels }: Placing): void {
  const { palette, emphases } = input;
  const ink = { family: palette.sans, muted: palette.muted, paper: palette.paper };
  const visible = labels.names.filter((box) => overlap(box, seen));
  for (const box of visible) drawLeader(easel, box, { ...ink, ink: palette.muted });
  for (const box of visible) {
    const attributes = page.graph.getNodeAttributes(box.id);
    const emphasis = nodeEmphasis(emphases, box.id);
    const look = nodeLook(attributes.kind, emphasis, palette);
    drawLabel(easel, box, linesOf(attributes, emphasis), { ...ink, ink: look.label });
  }
  for (const label of labels.words) {
    drawLineLabel(easel, label, { ...ink, ink: label.selected ? palette.accent : palette.ink });
  }
}
