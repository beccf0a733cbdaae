// Nodes step off the edges of others: a line that runs through a node reads as two lines.
import type { Component } from "./components.ts";
import { MIN_DISTANCE } from "./room.ts";
import type { Point } from "./types.ts";

/** How far a node should be from an edge that is not its own, in pixels at zoom 1. */
const CLEAR = 26;

interface Movable {
  x: number;
  y: number;
}

/** Moves a point off a segment, and the segment's ends a little the other way. */
function stepOff(p: Movable, a: Movable, b: Movable): void {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return;
  const along = ((p.x - a.x) * dx + (p.y - a.y) * dy) / length ** 2;
  const off = ((p.x - a.x) * dy - (p.y - a.y) * dx) / length;
  if (along <= 0 || along >= 1 || Math.abs(off) >= CLEAR) return;
  const push = (CLEAR - Math.abs(off)) * (off < 0 ? -1 : 1) * 0.3;
  const [nx, ny] = [dy / length, -dx / length];
  p.x += nx * push;
  p.y += ny * push;
  for (const end of [a, b]) {
    end.x -= nx * push * 0.25;
    end.y -= ny * push * 0.25;
  }
}

/** Moves two points that are nearer than MIN_DISTANCE apart by what they lack. */
function stepApart(a: Movable, b: Movable): void {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.hypot(dx, dy);
  if (distance >= MIN_DISTANCE || distance === 0) return;
  const share = ((MIN_DISTANCE * 1.01) / distance - 1) / 2;
  a.x -= dx * share;
  a.y -= dy * share;
  b.x += dx * share;
  b.y += dy * share;
}

/** Points after a number of passes, each off the edges first, then apart from each other. */
export function offEdges(
  points: readonly Point[],
  edges: Component["edges"],
  passes: number,
): readonly Point[] {
  const moved = points.map(({ x, y }) => ({ x, y }));
  for (let pass = 0; pass < passes; pass += 1) {
    for (const [from, to] of edges) {
      const [a, b] = [moved[from], moved[to]];
      if (!a || !b) continue;
      for (const p of moved) if (p !== a && p !== b) stepOff(p, a, b);
    }
    moved.forEach((a, i) => {
      for (let j = i + 1; j < moved.length; j += 1) {
        const b = moved[j];
        if (b) stepApart(a, b);
      }
    });
  }
  return moved;
}
