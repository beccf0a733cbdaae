// Components beside each other as shapes, not boxes: the small ones go into the bays of the big one.
// Source: Freivalds, Dogrusoz, Kikusts: Disconnected graph layout and the polyomino packing approach,
// Graph Drawing 2001, https://doi.org/10.1007/3-540-45848-4_30
import { ROOM_HEIGHT, ROOM_WIDTH } from "./room.ts";
import type { Point } from "./types.ts";

/** The shape of the canvas: width over height. */
export const ASPECT = 1.6;

/** A component to be packed: where its nodes are, and which of them are joined. */
export interface Piece {
  readonly points: readonly Point[];
  readonly edges: ReadonlyArray<readonly [number, number]>;
}

const CELL = { width: ROOM_WIDTH / 2, height: ROOM_HEIGHT / 2 };

type Cell = readonly [number, number];

const cellAt = (x: number, y: number): Cell => [
  Math.round(x / CELL.width),
  Math.round(y / CELL.height),
];

/** The cells of the room around a point: its label's width, and a row above and below. */
const roomAround = ({ x, y }: Point): readonly Cell[] => {
  const [column, row] = cellAt(x, y);
  return [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy): Cell => [column + dx, row + dy]));
};

function alongEdge(a: Point, b: Point): readonly Cell[] {
  const steps = Math.ceil(
    Math.max(Math.abs(b.x - a.x) / CELL.width, Math.abs(b.y - a.y) / CELL.height),
  );
  return Array.from({ length: steps }, (_, i) => {
    const t = i / steps;
    return cellAt(a.x + t * (b.x - a.x), a.y + t * (b.y - a.y));
  });
}

const keyOf = (column: number, row: number) => `${column} ${row}`;

function cellsOf({ points, edges }: Piece): readonly Cell[] {
  const along = edges.flatMap(([from, to]) => {
    const [a, b] = [points[from], points[to]];
    return a && b ? alongEdge(a, b) : [];
  });
  const all = [...points.flatMap(roomAround), ...along];
  return [...new Map(all.map((cell) => [keyOf(...cell), cell])).values()];
}

/** Offsets in cells out to `reach` rows, those nearest to the middle of an ASPECT-shaped page first. */
function offsets(reach: number): readonly Cell[] {
  const rows = Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach);
  const far = ([column, row]: Cell) =>
    Math.hypot((column * CELL.width) / ASPECT, row * CELL.height);
  return rows
    .flatMap((row) => rows.map((column): Cell => [column, row]))
    .toSorted((a, b) => far(a) - far(b) || a[1] - b[1] || a[0] - b[0]);
}

/** How far each piece is to be moved so that none lies on another; the first one stays. */
export function packed(pieces: readonly Piece[]): readonly Point[] {
  const taken = new Set<string>();
  const area = pieces.reduce((sum, piece) => sum + cellsOf(piece).length, 0);
  const tries = offsets(Math.ceil(Math.sqrt(area)) * 2 + 8);
  return pieces.map((piece) => {
    const cells = cellsOf(piece);
    const free = ([dx, dy]: Cell) => cells.every(([x, y]) => !taken.has(keyOf(x + dx, y + dy)));
    const [dx, dy] = tries.find(free) ?? [0, 0];
    for (const [x, y] of cells) taken.add(keyOf(x + dx, y + dy));
    return { x: dx * CELL.width, y: dy * CELL.height };
  });
}
