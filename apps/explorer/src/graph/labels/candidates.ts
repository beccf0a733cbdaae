// Where the label of a node may stand: close beside it, or further off at the end of a leader.
import { boxAround, type PageBox, type Segment } from "./boxes.ts";
import type { Alignment, LabelWish } from "./place-labels.ts";

/** A place for a label; the lower its cost the better. `leader` joins it to its node. */
export interface Candidate {
  readonly box: PageBox;
  readonly align: Alignment;
  readonly cost: number;
  readonly leader?: Segment;
}

/** What stays free between a node and its label, in pixels. */
export const OFF = 4;

/** How far off labels may stand, in pixels; from the second on they have a leader. */
const FURTHER_OFF = [14, 24, 36, 50, 66, 84, 110, 140];

/** How many directions are tried further off. */
const DIRECTIONS = 24;

/** How much worse the next place is in the order in which places are liked. */
const ORDER_COST = 0.15;

/** How much worse than any place beside its node a place further off is, and each pixel of it. */
const LEADER_COST = 3;
const PIXEL_COST = 0.06;

/** Where a label's middle is, from -1 (left, above) to 1 (right, below); at 0 it is centred. */
type Place = readonly [across: number, down: number, align: Alignment];

/** In the order in which they are liked: below, right, left, above, then the corners. */
const beside: readonly Place[] = [
  [0, 1, "center"],
  [1, 0, "left"],
  [-1, 0, "right"],
  [0, -1, "center"],
  [0.5, 1, "left"],
  [-0.5, 1, "right"],
  [0.5, -1, "left"],
  [-0.5, -1, "right"],
  [0.9, 0.8, "left"],
  [-0.9, 0.8, "right"],
  [0.9, -0.8, "left"],
  [-0.9, -0.8, "right"],
];

/** Places between those: tried for labels that insist. */
const between: readonly Place[] = [1, -1].flatMap((down): readonly Place[] => [
  [0.25, down, "center"],
  [-0.25, down, "center"],
  [0.75, down, "left"],
  [-0.75, down, "right"],
  [1, down * 0.35, "left"],
  [-1, down * 0.35, "right"],
  [1, down * 0.7, "left"],
  [-1, down * 0.7, "right"],
]);

/** Below and to the sides first, as beside the node. */
const around: readonly Place[] = Array.from({ length: DIRECTIONS }, (_, i): Place => {
  const turn = ((i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2) * 2 * Math.PI) / DIRECTIONS;
  const [across, down] = [Math.sin(turn), Math.cos(turn)];
  return [across, down, across > 0.35 ? "left" : across < -0.35 ? "right" : "center"];
});

function boxAt({ x, y, half, text }: LabelWish, [across, down]: Place, off: number): PageBox {
  const middleX = x + across * (half.width + text.width / 2 + off + 2);
  const middleY = y + down * (half.height + text.height / 2 + off);
  return boxAround(middleX, middleY, text.width / 2, text.height / 2);
}

const within = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

/** From a node's border to the nearest point of its label. */
function leaderTo({ x, y, half }: LabelWish, box: PageBox): Segment {
  const to = {
    x: within(x, box.x, box.x + box.width),
    y: within(y, box.y + 2, box.y + box.height - 2),
  };
  const far = Math.max(Math.hypot(to.x - x, to.y - y), 0.001);
  const share = (half.width + 1) / far;
  return { from: { x: x + (to.x - x) * share, y: y + (to.y - y) * share }, to };
}

/** The places close beside a node, the best first. */
export const placesBeside = (wish: LabelWish): readonly Candidate[] =>
  (wish.insistent ? [...beside, ...between] : beside).map((place, i) => ({
    box: boxAt(wish, place, OFF),
    align: place[2],
    cost: Math.min(i, beside.length) * ORDER_COST,
  }));

/** The places further off, but at most so far, in pixels; the nearest first. */
export const placesFurtherOff = (wish: LabelWish, most: number): readonly Candidate[] =>
  FURTHER_OFF.filter((off) => off <= most).flatMap((off) =>
    around.map((place, i) => {
      const box = boxAt(wish, place, off);
      const cost = LEADER_COST + off * PIXEL_COST + i * ORDER_COST * 0.5;
      return { box, align: place[2], cost, leader: leaderTo(wish, box) };
    }),
  );
