// A plane in square cells: finds the things near a rectangle or a straight way without asking all.

/** A rectangle: its least corner and its size. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A straight way between two points. */
export interface Way {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/** Things, known by numbers from 0, and the cells that they touch. */
export interface Grid {
  /** Puts a thing into the cells of a rectangle, besides those that it is in already. */
  readonly put: (thing: number, box: Rectangle) => void;
  /** Puts a thing into the cells that a straight way goes through. */
  readonly putAlong: (thing: number, way: Way) => void;
  readonly remove: (thing: number) => void;
  /** Whether a test holds for a thing in a cell of the rectangle; each thing is tested once. */
  readonly some: (box: Rectangle, test: (thing: number) => boolean) => boolean;
  /** Whether a test holds for a thing in a cell that the way goes through. */
  readonly someAlong: (way: Way, test: (thing: number) => boolean) => boolean;
}

/** What is done with a cell; true where that is enough. */
type Visit = (key: number) => boolean;

/** One small number for a cell: up to 2^13 cells on either side of the origin. */
const keyOf = (column: number, row: number): number => (column + 8192) * 16384 + row + 8192;

/** An empty grid of cells of a size. */
export function grid(size: number): Grid {
  const cells = new Map<number, number[]>();
  const within: number[][] = [];
  const askedAt: number[] = [];
  let asked = 0;
  const putInto =
    (thing: number): Visit =>
    (key) => {
      const cell = cells.get(key);
      if (cell) cell.push(thing);
      else cells.set(key, [thing]);
      (within[thing] ??= []).push(key);
      return false;
    };
  const testing = (test: (thing: number) => boolean): Visit => {
    asked += 1;
    return (key) => {
      for (const thing of cells.get(key) ?? []) {
        if (askedAt[thing] === asked) continue;
        askedAt[thing] = asked;
        if (test(thing)) return true;
      }
      return false;
    };
  };
  return {
    put: (thing, box) => void inBox(box, size, putInto(thing)),
    putAlong: (thing, way) => void alongWay(way, size, putInto(thing)),
    remove: (thing) => {
      for (const key of within[thing] ?? []) {
        const left = (cells.get(key) ?? []).filter((each) => each !== thing);
        cells.set(key, left);
      }
      within[thing] = [];
    },
    some: (box, test) => inBox(box, size, testing(test)),
    someAlong: (way, test) => alongWay(way, size, testing(test)),
  };
}

/** Visits the cells of a rectangle until one is enough. */
function inBox({ x, y, width, height }: Rectangle, size: number, visit: Visit): boolean {
  const [right, bottom] = [Math.floor((x + width) / size), Math.floor((y + height) / size)];
  for (let column = Math.floor(x / size); column <= right; column += 1) {
    for (let row = Math.floor(y / size); row <= bottom; row += 1) {
      if (visit(keyOf(column, row))) return true;
    }
  }
  return false;
}

/** Visits the cells that a straight way goes through, column by column, until one is enough. */
function alongWay({ from, to }: Way, size: number, visit: Visit): boolean {
  const [a, b] = from.x <= to.x ? [from, to] : [to, from];
  const upright = b.x === a.x;
  const slope = upright ? 0 : (b.y - a.y) / (b.x - a.x);
  const last = Math.floor(b.x / size);
  for (let column = Math.floor(a.x / size); column <= last; column += 1) {
    const enter = upright ? a.y : a.y + slope * (Math.max(a.x, column * size) - a.x);
    const leave = upright ? b.y : a.y + slope * (Math.min(b.x, (column + 1) * size) - a.x);
    const bottom = Math.floor(Math.max(enter, leave) / size);
    for (let row = Math.floor(Math.min(enter, leave) / size); row <= bottom; row += 1) {
      if (visit(keyOf(column, row))) return true;
    }
  }
  return false;
}
