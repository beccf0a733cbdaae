import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  lineColumns,
  pressed,
  readSort,
  sortText,
  thingColumns,
  type LineColumn,
} from "./columns.ts";
import { sortRows, textCell } from "./rows.ts";

describe("sorting", () => {
  const row = (id: string, text: string) => ({ id, cells: { name: textCell(text) } });
  const sorted = (names: readonly string[], descending: boolean) =>
    sortRows(
      names.map((name, i) => row(String(i), name)),
      { column: "name" as const, descending },
      "en",
    ).map(({ cells }) => cells.name.text);

  it("orders as the language does, numbers in words as numbers, empty cells last either way", () => {
    expect(sorted(["Art. 20", "", "Art. 3", "ann"], false)).toEqual([
      "ann",
      "Art. 3",
      "Art. 20",
      "",
    ]);
    expect(sorted(["Art. 20", "", "Art. 3", "ann"], true)).toEqual([
      "Art. 20",
      "Art. 3",
      "ann",
      "",
    ]);
  });

  it("loses and adds no row, and going over it again changes nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.boolean(), (names, descending) => {
        const once = sorted(names, descending);
        expect(once.toSorted()).toEqual(names.toSorted());
        expect(sorted(once, descending)).toEqual(once);
      }),
    );
  });

  it("is kept in the address as a column, with a minus for downwards", () => {
    for (const column of lineColumns) {
      for (const descending of [true, false]) {
        expect(readSort(lineColumns, sortText({ column, descending }))).toEqual({
          column,
          descending,
        });
      }
    }
    expect(readSort(thingColumns, "-height")).toEqual({ column: "name", descending: false });
  });

  it("turns round when a head is pressed again, and begins with the most where it counts", () => {
    const byName = { column: "from", descending: false } as const;
    expect(pressed<LineColumn>(byName, "from")).toEqual({ column: "from", descending: true });
    expect(pressed<LineColumn>(byName, "origins")).toEqual({ column: "origins", descending: true });
    expect(pressed<LineColumn>(byName, "to")).toEqual({ column: "to", descending: false });
  });
});
