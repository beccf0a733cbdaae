import { describe, expect, it } from "vitest";
import { packed } from "./pack.ts";
import { ROOM_HEIGHT, ROOM_WIDTH } from "./room.ts";

const alone = { points: [{ x: 0, y: 0 }], edges: [] };

describe("packed", () => {
  it("leaves the first piece where it is and puts others off it", () => {
    const [first, second] = packed([alone, alone]);
    expect(first).toEqual({ x: 0, y: 0 });
    expect(Math.abs(second?.x ?? 0) >= ROOM_WIDTH || Math.abs(second?.y ?? 0) >= ROOM_HEIGHT).toBe(
      true,
    );
  });

  it("keeps off edges too, and goes into bays", () => {
    const corners = [
      { x: -600, y: 300 },
      { x: 600, y: 300 },
      { x: 600, y: -300 },
      { x: -600, y: -300 },
    ];
    const [, inside] = packed([
      {
        points: corners,
        edges: [
          [0, 1],
          [1, 2],
          [2, 3],
        ],
      },
      alone,
    ]);
    expect(inside).toEqual({ x: 0, y: 0 });
    const diagonal = { points: corners, edges: [[0, 2]] as const };
    const [, beside] = packed([diagonal, alone]);
    expect(beside).not.toEqual({ x: 0, y: 0 });
  });
});
