// The labels of a page as they are being placed: what is taken, and what is the best place left.
import type { Id } from "@trialgraph/model";
import { inside, takenBoxes, type PageBox, type Segment } from "./boxes.ts";
import { OFF, placesBeside, placesFurtherOff, type Candidate } from "./candidates.ts";
import { grown, type Ground } from "./ground.ts";
import type { LabelLimits, LabelWish, PlacedLabel } from "./place-labels.ts";

/** The table. */
export interface LabelTable {
  readonly ground: Ground;
  /** Whether the label of a node would lie on nothing that is taken. */
  readonly fits: (id: Id, box: PageBox, leader?: Segment) => boolean;
  /** The ids of the labels that are in a label's way; undefined where anything else is. */
  readonly blockers: (label: PlacedLabel) => readonly Id[] | undefined;
  /** Whether a place is inside of the page. */
  readonly isInside: (box: PageBox) => boolean;
  readonly put: (label: PlacedLabel) => void;
  /** Takes a label away, and gives it back. */
  readonly lift: (id: Id) => PlacedLabel | undefined;
  /** All labels, in the order in which they were put. */
  readonly labels: () => readonly PlacedLabel[];
}

/** What covering a line costs a label, and the most lines that are counted. */
const LINE_COST = 0.5;
const MOST_LINES = 24;

/** What stays free around a label, in pixels. */
const padded = (box: PageBox): PageBox => ({
  x: box.x - 3,
  y: box.y - 1,
  width: box.width + 6,
  height: box.height + 2,
});

/** Rectangles along a leader, for labels to keep off: one where it is upright or level. */
function alongLeader({ from, to }: Segment): readonly PageBox[] {
  const slanted = Math.min(Math.abs(to.x - from.x), Math.abs(to.y - from.y));
  const steps = Math.max(1, Math.ceil(slanted / 6));
  return Array.from({ length: steps }, (_, i) => {
    const [a, b] = [i / steps, (i + 1) / steps];
    const [x, y] = [from.x + (to.x - from.x) * a, from.y + (to.y - from.y) * a];
    const [right, bottom] = [from.x + (to.x - from.x) * b, from.y + (to.y - from.y) * b];
    const box = { x: Math.min(x, right), y: Math.min(y, bottom) };
    return grown({ ...box, width: Math.abs(right - x), height: Math.abs(bottom - y) }, 1);
  });
}

/** All that a label covers. */
const coverOf = (label: PlacedLabel): readonly PageBox[] => [
  padded(label),
  ...(label.leader ? alongLeader(label.leader) : []),
];

/** A leader leads past nodes, but for a long one: that is for names that would be missed. */
const LONG = 90;
const MOST_NODES = 9;

function isLed(id: Id, leader: Segment, ground: Ground): boolean {
  const { from, to } = leader;
  const isLong = Math.hypot(to.x - from.x, to.y - from.y) > LONG;
  return ground.nodesUnder(leader, id) <= (isLong ? MOST_NODES : 0);
}

/** An empty table. */
export function labelsOn({ ground, also = [], within }: LabelLimits): LabelTable {
  const taken = takenBoxes();
  const labels = new Map<Id, PlacedLabel>();
  for (const box of also) taken.take(box);
  return {
    ground,
    fits: (id, box, leader) => {
      const room = padded(box);
      if (!taken.free(room) || !ground.free(room)) return false;
      return !leader || (isLed(id, leader, ground) && alongLeader(leader).every(taken.free));
    },
    blockers: (label) => {
      const { id, leader } = label;
      if (!ground.free(padded(label)) || (leader && !isLed(id, leader, ground))) return undefined;
      const owners = new Set(coverOf(label).flatMap((box) => [...taken.under(box)]));
      const ids = [...owners].filter((owner) => owner !== undefined);
      return ids.length === owners.size ? ids : undefined;
    },
    isInside: (box) => !within || inside(box, within),
    put: (label) => {
      labels.set(label.id, label);
      for (const box of coverOf(label)) taken.take(box, label.id);
    },
    lift: (id) => {
      const label = labels.get(id);
      labels.delete(id);
      taken.release(id);
      return label;
    },
    labels: () => [...labels.values()],
  };
}

const labelAt = ({ id }: LabelWish, { box, align, leader }: Candidate): PlacedLabel =>
  leader ? { ...box, id, align, leader } : { ...box, id, align };

/** The cheapest free place of several. */
function bestOf(
  candidates: readonly Candidate[],
  wish: LabelWish,
  table: LabelTable,
): PlacedLabel | undefined {
  let best: Candidate | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const { box, cost, leader } = candidate;
    if (cost >= least || !table.isInside(box) || !table.fits(wish.id, box, leader)) continue;
    const total = cost + LINE_COST * table.ground.linesUnder(box, MOST_LINES);
    if (total < least) [best, least] = [candidate, total];
  }
  return best && labelAt(wish, best);
}

/** How far off labels usually stand at most, in pixels. */
const USUAL = 60;

/** As far off as a label may stand. */
export const furthest = ({ reach }: LabelWish): number => reach;

/** As far off as a label may stand, where there may be room elsewhere. */
const usual = ({ reach }: LabelWish): number => Math.min(reach, USUAL);

/** The best free place for a label: beside its node, else further off. */
export function bestPlace(
  wish: LabelWish,
  table: LabelTable,
  most = usual(wish),
): PlacedLabel | undefined {
  const close = bestOf(placesBeside(wish), wish, table);
  if (close || most <= OFF) return close;
  return bestOf(placesFurtherOff(wish, most), wish, table);
}

/** All places where a label usually could be, inside of the page, the nearest first. */
export const allPlaces = (wish: LabelWish, table: LabelTable): readonly PlacedLabel[] =>
  [...placesBeside(wish), ...placesFurtherOff(wish, usual(wish))]
    .filter(({ box }) => table.isInside(box))
    .map((candidate) => labelAt(wish, candidate));
