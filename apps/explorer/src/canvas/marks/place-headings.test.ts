import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeHeadings, roomBeside } from "./place-headings.ts";

const seen = { start: 0, end: 390 };
const zoom = { x: 330, y: 16, width: 44, height: 119 };
const finder = { x: 16, y: 16, width: 136, height: 44 };
const strip = { x: 0, y: 60, width: 390, height: 36 };

describe("the room for headings", () => {
  it("ends at the buttons beside the headings; what is above them takes none of it", () => {
    const whole = { x: 0, y: 0, width: 390, height: 97 };
    const { start, end } = roomBeside([whole, zoom, finder], strip);
    expect(start).toBeLessThan(finder.x);
    expect(end).toBeLessThan(zoom.x);
    expect(end).toBeGreaterThan(zoom.x - 10);
    expect(roomBeside([{ ...zoom, y: 200 }], strip).end).toBeGreaterThan(zoom.x);
  });
});

describe("headings", () => {
  const room = roomBeside([zoom, finder], strip);

  it("stand over their columns, and none where its column is out of view", () => {
    const wishes = [-7, 159, 491].map((x) => ({ x, width: 40 }));
    expect(placeHeadings(wishes, room, seen)).toEqual([undefined, 139, undefined]);
  });

  it("are moved into the canvas and beside the buttons, whole", () => {
    const wishes = [10, 325].map((x) => ({ x, width: 60 }));
    expect(placeHeadings(wishes, room, seen)).toEqual([room.start, room.end - 60]);
  });

  it("are whole, clear of the buttons and of one another wherever the columns are", () => {
    const column = fc.record({
      x: fc.integer({ min: -200, max: 600 }),
      width: fc.integer({ min: 10, max: 120 }),
    });
    fc.assert(
      fc.property(fc.array(column, { maxLength: 6 }), (given) => {
        const wishes = given.toSorted((a, b) => a.x - b.x);
        let last = room.start;
        for (const [i, left] of placeHeadings(wishes, room, seen).entries()) {
          if (left === undefined) continue;
          expect(left).toBeGreaterThanOrEqual(last);
          last = left + (wishes[i]?.width ?? 0);
          expect(last).toBeLessThanOrEqual(room.end);
        }
      }),
    );
  });
});
