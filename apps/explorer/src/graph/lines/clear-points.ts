// Points of lines that nothing else covers: where each line can be pointed at.
import { grid, type Grid } from "@trialgraph/layout";
import { boxAround } from "../labels/boxes.ts";
import {
  pointOn,
  RING_REACH,
  type PageLine,
  type PageNode,
  type PagePoint,
} from "./line-geometry.ts";
import type { Page } from "./page.ts";
import { offLine } from "./pick.ts";

/** Shares of the way along a line, the middle first. */
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.1, 0.9];

/** How far other lines and the shapes of nodes have to be from a clear point, in pixels. */
const OFF_LINES = 4;
const OFF_NODES = 5;

const NODE_CELL = 48;
const LINE_CELL = 24;

interface Ground {
  readonly nodes: readonly PageNode[];
  readonly nodeCells: Grid;
  readonly lines: readonly PageLine[];
  readonly lineCells: Grid;
}

/** Puts a line into the cells that it runs through; where it is bent, also beside its axis. */
function putLine(cells: Grid, number: number, line: PageLine): void {
  const { start, direction, length, lane, loop } = line;
  if (loop) {
    cells.put(number, boxAround(loop.centre.x, loop.centre.y, loop.radius, loop.radius));
    return;
  }
  for (const across of lane === 0 ? [0] : [0, lane]) {
    const from = { x: start.x + direction.y * across, y: start.y - direction.x * across };
    const to = { x: from.x + direction.x * length, y: from.y + direction.y * length };
    cells.putAlong(number, { from, to });
  }
}

function groundOf(page: Page): Ground {
  const [nodes, lines] = [[...page.nodes.values()], [...page.lines.values()]];
  const [nodeCells, lineCells] = [grid(NODE_CELL), grid(LINE_CELL)];
  for (const [number, { x, y, size }] of nodes.entries()) {
    nodeCells.put(number, boxAround(x, y, size * RING_REACH, size * RING_REACH));
  }
  for (const [number, line] of lines.entries()) putLine(lineCells, number, line);
  return { nodes, nodeCells, lines, lineCells };
}

function covered(point: PagePoint, line: PageLine, ground: Ground): boolean {
  const { nodes, lines, nodeCells, lineCells } = ground;
  const { x, y } = point;
  const under = nodeCells.some(boxAround(x, y, OFF_NODES, OFF_NODES), (number) => {
    const node = nodes[number];
    return node !== undefined && Math.hypot(node.x - x, node.y - y) < node.size * 1.2 + OFF_NODES;
  });
  return (
    under ||
    lineCells.some(boxAround(x, y, OFF_LINES, OFF_LINES), (number) => {
      const other = lines[number];
      return other !== undefined && other !== line && offLine(other, point, OFF_LINES) < OFF_LINES;
    })
  );
}

function clearPoint(line: PageLine, ground: Ground): PagePoint {
  for (const share of SHARES) {
    const point = pointOn(line, line.length * share);
    if (!covered(point, line, ground)) return point;
  }
  return pointOn(line, line.length / 2);
}

/** Of each line the clear point that is nearest to its middle; its middle where there is none. */
export function clearPoints(page: Page): ReadonlyMap<string, PagePoint> {
  const ground = groundOf(page);
  return new Map([...page.lines].map(([id, line]) => [id, clearPoint(line, ground)]));
}
