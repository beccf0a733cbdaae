// Which labels a page has as it changes: placed while it rests, carried along while it moves.
import type { Id } from "@trialgraph/model";
import { bothPlain, noHover, type Emphases } from "../../graph/emphasis.ts";
import { hullOf, type PageBox } from "../../graph/labels/boxes.ts";
import { carriedLabels } from "../../graph/labels/carried-labels.ts";
import { groundOf, type Ground } from "../../graph/labels/ground.ts";
import type { Measure } from "../../graph/labels/label-wishes.ts";
import { pageLabels, type PageLabels } from "../../graph/labels/page-labels.ts";
import type { PlacedLabel } from "../../graph/labels/place-labels.ts";
import type { PagePoint } from "../../graph/lines/line-geometry.ts";
import type { Palette } from "../../graph/looks/palette.ts";
import type { PageNow } from "../page-now.ts";

/**
 * What the labels follow from besides the page. `margin` is their room around all nodes; `covers`
 * gives what lies over the canvas, in its pixels.
 */
export interface LabelInput {
  readonly emphases: Emphases;
  readonly palette: Palette;
  readonly measure: Measure;
  readonly margin: PagePoint;
  readonly covers: () => readonly PageBox[];
}

/** The labels of a page where nothing stands out: what all others at this zoom are placed from. */
interface Base {
  readonly page: PageNow;
  readonly ground: Ground;
  /** What lay over the page then: labels are not placed below it. */
  readonly covers: readonly PageBox[];
  readonly names: ReadonlyMap<Id, PlacedLabel>;
}

/** Labels, and what they were placed from. */
export interface Placing {
  readonly base: Base;
  readonly page: PageNow;
  readonly input: LabelInput;
  readonly labels: PageLabels;
}

const NOTHING_OUT: Emphases = { nodes: new Map(), edges: new Map(), rest: "plain", hover: noHover };
const NOBODY: ReadonlyMap<Id, unknown> = new Map();

/** The setting of a page's labels but for what stands out. */
function settingOf({ graph, page: { nodes } }: PageNow, { measure, margin }: LabelInput) {
  return { graph, nodes, measure, within: hullOf([...nodes.values()], margin) };
}

/** What lies over a page, in pixels of the page. */
const coversOn = ({ origin }: PageNow, { covers }: LabelInput): readonly PageBox[] =>
  covers().map((box) => ({ ...box, x: box.x - origin.x, y: box.y - origin.y }));

function baseOf(page: PageNow, input: LabelInput): Base {
  const ground = groundOf(page.plain);
  const covers = coversOn(page, input);
  const plain = { ...page, page: page.plain };
  const setting = { ...settingOf(plain, input), emphases: NOTHING_OUT, ground, covers };
  const { names } = pageLabels(setting);
  return { page, ground, covers, names: new Map(names.map((label) => [label.id, label])) };
}

/** Labels at rest: those of the base, changed only where something stands out. */
function atRest(base: Base, page: PageNow, input: LabelInput): Placing {
  const { ground, covers, names: kept } = base;
  const { emphases } = input;
  const settled = { ground, covers, kept, sought: emphases.nodes };
  const setting = { ...settingOf(page, input), emphases, ...settled };
  return { base, page, input, labels: pageLabels(setting) };
}

/** Labels in motion: those that there were, where they do not come to lie on anything. */
function along({ base, ...last }: Placing, page: PageNow, input: LabelInput): Placing {
  const kept = carriedLabels(last.labels.names, last.page.page.nodes, page.page.nodes);
  const { emphases } = input;
  const setting = { ...settingOf(page, input), emphases, kept, sought: NOBODY };
  const labels = pageLabels({ ...setting, ground: groundOf(page.plain) });
  return { base, page, input, labels };
}

/** Places all labels of a page anew. */
export const placedAnew = (page: PageNow, input: LabelInput): Placing =>
  atRest(baseOf(page, input), page, input);

/** Whether the labels of a placing are where they belong on a page that may have moved since. */
export const isAtRest = ({ base }: Placing, page: PageNow): boolean =>
  base.page.plain === page.plain;

const looksSame = (a: LabelInput, b: LabelInput): boolean =>
  a.palette === b.palette && (a.emphases === b.emphases || bothPlain(a.emphases, b.emphases));

/** The labels of a page after others: the same object where they are the same ones, at most moved. */
export function placedNext(last: Placing, page: PageNow, input: LabelInput): Placing {
  if (last.page.graph !== page.graph) return placedAnew(page, input);
  if (last.page.plain !== page.plain) return along(last, page, input);
  if (looksSame(last.input, input)) return last;
  return isAtRest(last, page) ? atRest(last.base, page, input) : along(last, page, input);
}
