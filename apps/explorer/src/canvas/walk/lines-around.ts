// The lines of a node in the order in which the keyboard walks them: clockwise, beginning at the top.
import type { Id } from "@trialgraph/model";
import { LOOP_ANGLE } from "../../graph/lines/loops.ts";
import type { EdgeAttributes, NetworkGraph } from "../../graph/network-graph.ts";

/** A line as seen from one of its ends. `bearing`: clockwise from the top, in radians, from 0 to 2π. */
interface LineAround {
  readonly id: string;
  readonly other: Id;
  readonly bearing: number;
}

interface Ranked extends LineAround {
  readonly left: number;
}

const CIRCLE = 2 * Math.PI;

/** An angle from 0 to a whole turn; what is a hair's breadth less than a whole turn is at the top. */
function turned(angle: number): number {
  const within = ((angle % CIRCLE) + CIRCLE) % CIRCLE;
  return CIRCLE - within < 1e-9 ? 0 : within;
}

/** Loops lie where the page draws them; pages are y downwards, and angles there begin at the right. */
const LOOP_BEARING = turned(LOOP_ANGLE + Math.PI / 2);

/** Lines towards the same node: the one on the left is met first, going clockwise. */
const inOrder = (a: Ranked, b: Ranked): number =>
  a.bearing - b.bearing || b.left - a.left || (a.id < b.id ? -1 : 1);

/** All lines of a node, clockwise from the top; a line from the node to itself stands there once. */
export function linesAround(graph: NetworkGraph, node: Id): readonly LineAround[] {
  const here = graph.getNodeAttributes(node);
  const ranked = graph.mapEdges(node, (id, attributes, source, target): Ranked => {
    const other = source === node ? target : source;
    const { x, y } = graph.getNodeAttributes(other);
    const bearing = other === node ? LOOP_BEARING : turned(Math.atan2(x - here.x, y - here.y));
    return { id, other, bearing, left: leftOf(attributes, source === node) };
  });
  return ranked.toSorted(inOrder).map(({ id, other, bearing }) => ({ id, other, bearing }));
}

/** How far to the left a line lies among those beside it, looking out from one of its ends. */
const leftOf = ({ lane }: EdgeAttributes, outward: boolean): number =>
  outward ? lane.offset : -lane.offset;
