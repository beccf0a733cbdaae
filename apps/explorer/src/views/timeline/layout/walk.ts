// Walking over marks by keyboard, and finding the one that is meant by a tap beside it.
import { middleOf } from "./box.ts";
import type { Mark } from "./rows.ts";

const distance = (mark: Mark, x: number, y: number): number => {
  const aside = Math.max(mark.start - x, 0, x - mark.end);
  return Math.hypot(aside, mark.y - y);
};

/** The mark nearest to a point, no further than `reach` pixels away. */
export function nearestMark(
  marks: readonly Mark[],
  { x, y }: { x: number; y: number },
  reach: number,
): Mark | undefined {
  let best: Mark | undefined;
  let least = reach;
  for (const mark of marks) {
    const away = distance(mark, x, y);
    if (away <= least) [best, least] = [mark, away];
  }
  return best;
}

/** The nearest mark of the nearest lane above or below; the same one where there is none. */
function across(marks: readonly Mark[], from: Mark, step: 1 | -1): Mark {
  const beyond = marks.filter(({ y }) => (y - from.y) * step > 0);
  const lane = Math.min(...beyond.map(({ y }) => Math.abs(y - from.y)));
  const near = beyond.filter(({ y }) => Math.abs(y - from.y) === lane);
  const away = (mark: Mark) => Math.abs(middleOf(mark) - middleOf(from));
  return near.toSorted((a, b) => away(a) - away(b))[0] ?? from;
}

/**
 * Where an arrow key leads: left and right to the one before and after in the order given, up and
 * down to the next lane, Home and End to the ends. `undefined` for other keys.
 */
export function walked(marks: readonly Mark[], from: Mark, key: string): Mark | undefined {
  const at = marks.indexOf(from);
  switch (key) {
    case "ArrowLeft":
      return marks[Math.max(0, at - 1)];
    case "ArrowRight":
      return marks[Math.min(marks.length - 1, at + 1)];
    case "ArrowUp":
      return across(marks, from, -1);
    case "ArrowDown":
      return across(marks, from, 1);
    case "Home":
      return marks[0];
    case "End":
      return marks.at(-1);
    default:
      return undefined;
  }
}
