// The layer of labels: placed when the page has changed and rests, moved along while it moves.
import type { Id } from "@trialgraph/model";
import { bothPlain, nodeEmphasis, noHover, type Emphases } from "../../graph/emphasis.ts";
import { hullOf, overlap, type PageBox } from "../../graph/labels/boxes.ts";
import { carriedLabels } from "../../graph/labels/carried-labels.ts";
import { groundOf, type Ground } from "../../graph/labels/ground.ts";
import { linesOf } from "../../graph/labels/label-wishes.ts";
import { pageLabels, type PageLabels } from "../../graph/labels/page-labels.ts";
import type { PlacedLabel } from "../../graph/labels/place-labels.ts";
import type { PagePoint } from "../../graph/lines/line-geometry.ts";
import { nodeLook } from "../../graph/looks/looks.ts";
import type { Palette } from "../../graph/looks/palette.ts";
import { labelMargin, type Renderer } from "../camera.ts";
import type { PageNow } from "../page-now.ts";
import { drawLabel, drawLeader, drawLineLabel, type Easel } from "./draw-labels.ts";
import { labelCanvas } from "./label-canvas.ts";
import type { TextMeasure } from "./measure.ts";

/** What the labels follow from besides the page. */
export interface LabelInput {
  readonly emphases: Emphases;
  readonly palette: Palette;
  readonly text: TextMeasure;
}

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

/** The labels of a page where nothing stands out: what all others are placed from. */
interface Base {
  readonly page: PageNow;
  readonly ground: Ground;
  readonly within: PageBox;
  readonly names: ReadonlyMap<Id, PlacedLabel>;
}

/** What is painted, and what it was painted from. */
interface Shown {
  readonly page: PageNow;
  readonly input: LabelInput;
  readonly labels: PageLabels;
}

const NOTHING_OUT: Emphases = { nodes: new Map(), edges: new Map(), rest: "plain", hover: noHover };
const NOBODY: ReadonlyMap<Id, unknown> = new Map();

/** How long the page has to rest before labels are placed anew, in milliseconds. */
const REST_MS = 90;

const byId = (names: readonly PlacedLabel[]) => new Map(names.map((label) => [label.id, label]));

function baseOf(renderer: Renderer, page: PageNow, { text: { measure } }: LabelInput): Base {
  const { graph, plain } = page;
  const { nodes } = plain;
  const ground = groundOf(plain);
  const within = hullOf([...nodes.values()], labelMargin(renderer));
  const { names } = pageLabels({ graph, nodes, emphases: NOTHING_OUT, measure, within, ground });
  return { page, ground, within, names: byId(names) };
}

/** Labels at rest: those of the base, changed only where something stands out. */
function labelsFrom(base: Base, page: PageNow, { emphases, text }: LabelInput): PageLabels {
  const { ground, within, names: kept } = base;
  const {
    graph,
    page: { nodes },
  } = page;
  const setting = { graph, nodes, emphases, measure: text.measure, within, ground };
  return pageLabels({ ...setting, kept, sought: emphases.nodes });
}

/** Labels in motion: those that were shown, where they do not come to lie on anything. */
function labelsAlong(base: Base, last: Shown, page: PageNow, { emphases, text }: LabelInput) {
  const {
    graph,
    plain,
    page: { nodes },
  } = page;
  const kept = carriedLabels(last.labels.names, last.page.page.nodes, nodes);
  const setting = { graph, nodes, emphases, measure: text.measure, within: base.within };
  return pageLabels({ ...setting, ground: groundOf(plain), kept, sought: NOBODY });
}

const looksSame = (a: LabelInput, b: LabelInput): boolean =>
  a.palette === b.palette && (a.emphases === b.emphases || bothPlain(a.emphases, b.emphases));

/** The layer of labels of a renderer, on a canvas of its own. */
export function labelLayer(renderer: Renderer): LabelLayer {
  const canvas = labelCanvas(renderer);
  let base: Base | undefined;
  let shown: Shown | undefined;
  let timer = 0;
  const painter =
    ({ input, labels, page }: Shown) =>
    (easel: Easel, seen: PageBox) =>
      paintLabels(easel, seen, labels, page, input);
  const show = (next: Shown) => {
    shown = next;
    canvas.paint(next.page.origin, painter(next));
  };
  const invalidate = () => {
    base = undefined;
  };
  const placeAtRest = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      invalidate();
      renderer.scheduleRender();
    }, REST_MS);
  };
  const follow = (page: PageNow, input: LabelInput) => {
    if (!base || base.page.graph !== page.graph || !shown) {
      window.clearTimeout(timer);
      base = baseOf(renderer, page, input);
      show({ page, input, labels: labelsFrom(base, page, input) });
    } else if (shown.page.plain !== page.plain) {
      show({ page, input, labels: labelsAlong(base, shown, page, input) });
      placeAtRest();
    } else if (!looksSame(shown.input, input)) {
      const still = base.page.plain === page.plain;
      const labels = still ? labelsFrom(base, page, input) : labelsAlong(base, shown, page, input);
      show({ page, input, labels });
    } else {
      canvas.move(page.origin, painter(shown));
      shown = { ...shown, page };
    }
  };
  return {
    follow,
    invalidate,
    drift: (origin) => {
      if (shown) canvas.move(origin, painter(shown));
    },
    at: (left, top) => {
      if (!shown) return undefined;
      const { origin } = shown.page;
      const point = { x: left - origin.x, y: top - origin.y, width: 0, height: 0 };
      return shown.labels.names.find((box) => overlap(box, point))?.id;
    },
    stop: () => {
      window.clearTimeout(timer);
      canvas.remove();
    },
  };
}

function paintLabels(
  easel: Easel,
  seen: PageBox,
  { names, words }: PageLabels,
  { graph }: PageNow,
  { palette, emphases }: LabelInput,
): void {
  const ink = { family: palette.sans, muted: palette.muted, paper: palette.paper };
  const visible = names.filter((box) => overlap(box, seen));
  for (const box of visible) drawLeader(easel, box, { ...ink, ink: palette.muted });
  for (const box of visible) {
    const attributes = graph.getNodeAttributes(box.id);
    const emphasis = nodeEmphasis(emphases, box.id);
    const look = nodeLook(attributes.kind, emphasis, palette);
    drawLabel(easel, box, linesOf(attributes, emphasis), { ...ink, ink: look.label });
  }
  for (const label of words) {
    drawLineLabel(easel, label, { ...ink, ink: label.selected ? palette.accent : palette.ink });
  }
}
