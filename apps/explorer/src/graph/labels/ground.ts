// What labels lie between on a page: nodes and loops, which they keep off, and lines, which they rather
// leave free. The same whatever stands out, so it is made once for a page.
import { grid, type Grid } from "@trialgraph/layout";
import { RING_REACH, type PageLine, type PageNode } from "../lines/line-geometry.ts";
import type { Page } from "../lines/page.ts";
import { boxAround, leadsThrough, overlap, type PageBox, type Segment } from "./boxes.ts";

/** The ground of a page. */
export interface Ground {
  /** Whether a rectangle lies on no node and no loop. */
  readonly free: (box: PageBox) => boolean;
  /** Over how many lines a rectangle lies, at most so many. */
  readonly linesUnder: (box: PageBox, most: number) => number;
  /** Through how many nodes a straight way leads, besides the one with the given id. */
  readonly nodesUnder: (way: Segment, from: string) => number;
}

/** How wide a berth labels give to nodes, in pixels, so that none seems to be another node's. */
const BERTH = 1.5;

const NODE_CELL = 48;
const LINE_CELL = 40;

/** The rectangle of a node's shape, or of its ring: what labels stand around. */
export function nodeBox({ x, y, size, ringed }: PageNode): PageBox {
  const half = size * (ringed ? RING_REACH : 1.15) + 0.5;
  return boxAround(x, y, half, half);
}

/** A rectangle and so many pixels more on every side. */
export const grown = ({ x, y, width, height }: PageBox, by: number): PageBox => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

const wayOf = ({ start, direction, length }: PageLine): Segment => ({
  from: start,
  to: { x: start.x + direction.x * length, y: start.y + direction.y * length },
});

const loopBoxes = ({ lines }: Page): readonly PageBox[] =>
  [...lines.values()].flatMap(({ loop }) =>
    loop ? [boxAround(loop.centre.x, loop.centre.y, loop.radius, loop.radius)] : [],
  );

/** Lines are gathered when they are asked for first: labels that stay where they are do not ask. */
function linesUnderOf({ lines }: Page): Ground["linesUnder"] {
  const ways = [...lines.values()].filter(({ loop }) => !loop).map(wayOf);
  let cells: Grid | undefined;
  const gathered = () => {
    if (cells) return cells;
    cells = grid(LINE_CELL);
    for (const [number, way] of ways.entries()) cells.putAlong(number, way);
    return cells;
  };
  return (box, most) => {
    let count = 0;
    gathered().some(box, (number) => {
      const way = ways[number];
      if (way && leadsThrough(way, box)) count += 1;
      return count >= most;
    });
    return count;
  };
}

/** The ground of a page. */
export function groundOf(page: Page): Ground {
  const cells = grid(NODE_CELL);
  const ids = [...page.nodes.keys()];
  const taken = [...page.nodes.values()].map((node) => grown(nodeBox(node), BERTH));
  taken.push(...loopBoxes(page));
  for (const [number, box] of taken.entries()) cells.put(number, box);
  return {
    free: (box) =>
      !cells.some(box, (number) => {
        const other = taken[number];
        return other !== undefined && overlap(box, other);
      }),
    linesUnder: linesUnderOf(page),
    nodesUnder: (way, from) => {
      let count = 0;
      cells.someAlong(way, (number) => {
        const other = taken[number];
        if (other && ids[number] !== from && leadsThrough(way, other)) count += 1;
        return false;
      });
      return count;
    },
  };
}
