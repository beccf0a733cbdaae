import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeLabels } from "./labels.ts";
import { HEADING, rowsOf, yearlessMarks, type Mark } from "./rows.ts";
import { anyDate, itemOf, scaleOf } from "./testing.ts";
import { nearestMark, walked } from "./walk.ts";
import { MARK } from "./box.ts";

const scale = scaleOf("1990-01-01", "2030-12-31");
const rowsFor = (dates: readonly string[]) =>
  rowsOf(
    dates.map((date, i) => itemOf(i, date)),
    { keys: ["proceedings", "deprivation", "violence"], keyOf: ({ family }) => family, scale },
  );

const overlap = (a: Mark, b: Mark): boolean =>
  a.start < b.end && b.start < a.end && Math.abs(a.y - b.y) < MARK;

const dates = fc.array(anyDate, { minLength: 1, maxLength: 50 });

describe("rows", () => {
  it("hold every mark once, and no mark lies on another", () => {
    fc.assert(
      fc.property(dates, (given) => {
        const marks = rowsFor(given).flatMap((row) => row.marks);
        expect(marks).toHaveLength(given.length);
        for (const [i, mark] of marks.entries()) {
          expect(marks.slice(0, i).some((other) => overlap(mark, other))).toBe(false);
        }
      }),
    );
  });

  it("stand one below the other with their marks inside, and none is empty", () => {
    fc.assert(
      fc.property(dates, (given) => {
        let bottom = 0;
        for (const { top, height, marks } of rowsFor(given)) {
          expect(top).toBe(bottom);
          expect(marks.length).toBeGreaterThan(0);
          for (const { y } of marks) {
            expect(y).toBeGreaterThan(top + HEADING);
            expect(y).toBeLessThan(top + height);
          }
          bottom = top + height;
        }
      }),
    );
  });

  it("leave out what has no place on the axis; the strip has it by day and month", () => {
    const items = [itemOf(0, "XXXX-02-10"), itemOf(2, "XXXX-02-10"), itemOf(4, "2012")];
    const keys = { keys: ["proceedings"], keyOf: () => "proceedings", scale };
    expect(rowsOf(items, keys)[0]?.marks.map(({ item }) => item.claim.id)).toEqual(["hrf/0004"]);
    const year = { from: 0, to: 365, left: 0, right: 366 };
    const { marks } = yearlessMarks(items, year, 0);
    expect(marks.map(({ start, end }) => (start + end) / 2)).toEqual([40.5, 40.5]);
    expect(new Set(marks.map(({ y }) => y)).size).toBe(2);
  });
});

describe("labels", () => {
  const wishesFor = (marks: readonly Mark[]) =>
    marks.map((mark, i) => ({ mark, text: `Label ${i}`, width: 120 }));

  it("lie on no mark and on no other label, and inside", () => {
    fc.assert(
      fc.property(dates, (given) => {
        const rows = rowsFor(given);
        const marks = rows.flatMap((row) => row.marks);
        const labels = placeLabels(wishesFor(marks), rows, { start: scale.left, end: scale.right });
        for (const [i, label] of labels.entries()) {
          const clear = (
            { start, end, y }: { start: number; end: number; y: number },
            apart: number,
          ) => end <= label.start || label.end <= start || Math.abs(y - label.y) >= apart;
          expect(marks.every(({ body, y }) => clear({ ...body, y }, (MARK + 14) / 2))).toBe(true);
          expect(labels.slice(0, i).every((other) => clear(other, 14))).toBe(true);
          expect(label.start).toBeGreaterThanOrEqual(scale.left);
          expect(label.end).toBeLessThanOrEqual(scale.right);
        }
      }),
    );
  });

  it("lie on marks that wish for none where there is no other room, and only there", () => {
    const rows = rowsFor(["2001", "2012", "2003", "2012", "2010"]);
    const all = rows.flatMap((row) => row.marks);
    const lit = all.filter(({ item }) => item.claim.id === "hrf/0002");
    const within = { start: scale.left, end: scale.right };
    const wide = [{ mark: lit[0], width: 170 }].flatMap(({ mark, width }) =>
      mark ? [{ mark, text: "lit", width }] : [],
    );
    expect(placeLabels(wide, rows, within).map(({ id }) => id)).toEqual(["hrf/0002"]);
    const others = all.filter((mark) => mark !== lit[0]);
    const narrow = others.map((mark) => ({ mark, text: mark.item.claim.id, width: 1 }));
    expect(placeLabels([...wide, ...narrow], rows, within).map(({ text }) => text)).not.toContain(
      "lit",
    );
  });

  it("are given to the first that wishes, and say the same only once in a row", () => {
    const rows = rowsFor(["2012", "2001", "2012"]);
    const [first] = rows;
    if (!first) throw new Error("no row");
    const wishes = first.marks.map((mark) => ({ mark, text: "The same", width: 120 }));
    const labels = placeLabels(wishes, rows, { start: scale.left, end: scale.right });
    expect(labels.map(({ id }) => id)).toEqual(["hrf/0000"]);
  });
});

describe("walking", () => {
  const rows = rowsFor(["2001", "2002", "2012", "2012", "2012", "2020"]);
  const marks = rows.flatMap((row) => row.marks);

  it("reaches every mark with one arrow, and comes back with the other", () => {
    const visited: (Mark | undefined)[] = [marks[0]];
    for (const _ of marks.slice(1)) {
      const last = visited.at(-1);
      visited.push(last && walked(marks, last, "ArrowRight"));
    }
    expect(visited).toEqual(marks);
    const [end] = marks.slice(-1);
    expect(end && walked(marks, end, "ArrowLeft")).toBe(marks.at(-2));
    expect(end && walked(marks, end, "ArrowRight")).toBe(end);
    expect(end && walked(marks, end, "Home")).toBe(marks[0]);
    expect(end && walked(marks, end, "x")).toBeUndefined();
  });

  it("goes up and down to the next lane", () => {
    const [first] = marks;
    if (!first) throw new Error("no mark");
    const below = walked(marks, first, "ArrowDown");
    expect(below && below.y > first.y).toBe(true);
    expect(walked(marks, first, "ArrowUp")).toBe(first);
  });

  it("finds the mark that is meant by a tap beside it", () => {
    const [first] = marks;
    if (!first) throw new Error("no mark");
    expect(nearestMark(marks, { x: first.start - 5, y: first.y }, 18)).toBe(first);
    expect(nearestMark(marks, { x: first.start - 40, y: first.y - 40 }, 18)).toBeUndefined();
  });
});
