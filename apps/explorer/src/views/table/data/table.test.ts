import { describe, expect, it } from "vitest";
import { everything } from "../../../graph/visible.ts";
import { noFilters } from "../../../state/filters.ts";
import { nothing, selectEntity, selectPair, selectPath } from "../../../state/selection.ts";
import { claim, indexOf } from "../../kit/testing.ts";
import type { LineColumn } from "./columns.ts";
import { toLineRows } from "./lines.ts";
import { markOfLine, markOfThing } from "../../kit/marks.ts";
import { findRows, sortRows, textCell } from "./rows.ts";
import { leftBehind, linesToTake, thingsToTake } from "./take-away.ts";
import { all, tongue, tongueOf } from "./testing.ts";
import { toThingRows } from "./things.ts";

const index = indexOf([
  claim(["ann", "CHARGED_WITH", "art"], {
    date: "2012-01",
    dateFrom: "2012-01-01",
    dateTo: "2012-01-31",
    qualifiers: { trial: "trial-one" },
  }),
  claim(["ann", "CHARGED_WITH", "art"], { from: "other", qualifiers: { trial: "trial-one" } }),
  claim(["ann", "ILL_TREATED_BY", "agency"], { modality: "alleged", sensitive: true }),
  claim(["bob", "DETAINED_BY", "agency"], { modality: "alleged", speaker: ["eve"] }),
  claim(["bob", "LEADS", "group"]),
  claim(["eve", "DETAINED_BY", "agency"], { modality: "denied" }),
]);
const rows = toLineRows(index, all(index), tongue);

const rowOf = (id: string) => {
  const row = rows.find((each) => each.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
};
const texts = (id: string, ...columns: LineColumn[]) =>
  columns.map((column) => rowOf(id).cells[column].text);

describe("a row of the table of lines", () => {
  it("is a sentence as sure as its claims, with its sources by number", () => {
    const id = "ann|CHARGED_WITH|art|trial-one";
    expect(texts(id, "from", "says", "to", "sure", "sources", "origins", "when")).toEqual([
      "Name of ann",
      "was charged with",
      "Name of art · Name of trial-one",
      "Two or more sources",
      "[1][2]",
      "2",
      "January 2012",
    ]);
  });

  it("never tells an allegation or a denial as a fact", () => {
    expect(texts("bob|DETAINED_BY|agency", "says", "certainty", "speakers")).toEqual([
      "is alleged to have been detained by",
      "Alleged",
      "Name of eve",
    ]);
    expect(texts("eve|DETAINED_BY|agency", "says", "sure")).toEqual([
      "is denied to have been detained by",
      "Denied",
    ]);
    const [row] = toLineRows(index, all(index), tongueOf("ru")).filter(
      ({ id }) => id === "bob|DETAINED_BY|agency",
    );
    expect(row?.cells.certainty.text).toBe("Утверждается");
  });

  it("tells a state as of its text, and nothing of what is sensitive", () => {
    expect(texts("bob|LEADS|group", "when")).toEqual(["as of 14 December 2012"]);
    const covered = rowOf("ann|ILL_TREATED_BY|agency");
    expect(covered.covered).toBe(true);
    expect(JSON.stringify(covered.cells)).not.toMatch(/ann|agency|treated/);
    expect(covered.label).not.toMatch(/ann|agency/);
  });

  it("tells an inferred date as inferred, and a day without a year last", () => {
    const dated = indexOf([
      claim(["ann", "DETAINED_BY", "agency"], {
        date: "XXXX-10-08",
        dateInferred: { date: "2012-10-08", reason: "The sentence before it." },
      }),
      claim(["bob", "DETAINED_BY", "agency"], { date: "XXXX-02-10" }),
    ]);
    const cells = toLineRows(dated, all(dated), tongue).map((row) => row.cells.when);
    expect(cells).toEqual([
      { text: "8 October 2012 (inferred)", by: "2012-10-08" },
      { text: "10 February, year not printed", by: undefined },
    ]);
  });

  it("is there for each visible line", () => {
    const visible = { ...everything(index.view), edges: new Set(["bob|LEADS|group"]) };
    expect(toLineRows(index, { visible, filters: noFilters }, tongue).map(({ id }) => id)).toEqual([
      "bob|LEADS|group",
    ]);
    expect(
      toThingRows(index, visible, tongue).map(({ id, cells }) => [id, cells.lines.text]),
    ).toContainEqual(["bob", "1"]);
  });
});

describe("sorting", () => {
  it("puts dates by day and what is surest first", () => {
    const order = (column: LineColumn) =>
      sortRows(rows, { column, descending: false }, "en").map(({ cells }) => cells[column].text);
    expect(order("when").slice(0, 2)).toEqual(["January 2012", "as of 14 December 2012"]);
    expect(order("sure").at(0)).toBe("Two or more sources");
    expect(order("sure").at(-1)).toBe("Denied");
  });
});

describe("finding", () => {
  const ids = (typed: string) => findRows(rows, typed).map(({ id }) => id);

  it("finds a name in either letters, however it is romanized", () => {
    expect(ids("боб")).toEqual(ids("bob"));
    expect(ids("боб").length).toBeGreaterThan(0);
    const spelled = [{ id: "x", cells: { name: textCell("Roza Tuletaeva") } }];
    for (const typed of ["Тулетаева", "Tuletayeva", "tuletaeva роза"]) {
      expect(findRows(spelled, typed)).toHaveLength(1);
    }
    expect(findRows(spelled, "Козлова")).toHaveLength(0);
  });

  it("wants every word somewhere in the row, without case and marks", () => {
    expect(ids("BOB détained")).toEqual(["bob|DETAINED_BY|agency"]);
    expect(ids("bob art")).toEqual([]);
    expect(ids("  ")).toHaveLength(rows.length);
  });

  it("does not find what is covered by what it would say", () => {
    expect(ids("ill-treated")).toEqual([]);
    expect(ids("sensitive")).toEqual(["ann|ILL_TREATED_BY|agency"]);
  });
});

describe("the selection", () => {
  const { edge } = rowOf("bob|DETAINED_BY|agency");

  it("marks the edge that is named, the others between its ends, and the lines of an entity", () => {
    expect(markOfLine(nothing, edge)).toBeUndefined();
    expect(markOfLine(selectPair("agency", "bob"), edge)).toBe("selected");
    expect(markOfLine(selectPair("agency", "bob", edge.id), edge)).toBe("selected");
    expect(markOfLine(selectPair("agency", "bob", "another"), edge)).toBe("near");
    expect(markOfLine(selectPair("ann", "bob"), edge)).toBeUndefined();
    expect(markOfLine(selectEntity("bob"), edge)).toBe("near");
    expect(markOfLine({ kind: "trail", nodes: [], edges: [edge.id] }, edge)).toBe("selected");
  });

  it("marks the thing that is selected, and the ends of a line or a path", () => {
    expect(markOfThing(selectEntity("bob"), "bob")).toBe("selected");
    expect(markOfThing(selectEntity("bob"), "ann")).toBeUndefined();
    expect(markOfThing(selectPath("bob", "ann"), "ann")).toBe("near");
  });
});

describe("what is taken away", () => {
  it("has a row for each citation of what is shown, none of it sensitive", () => {
    const [head, ...body] = linesToTake(index, tongue, rows);
    expect(head?.slice(0, 3)).toEqual(["From", "Relation", "To"]);
    expect(body).toHaveLength(5);
    expect(new Set([head, ...body].map((row) => row?.length)).size).toBe(1);
    expect(JSON.stringify(body)).not.toContain("ill-treated");
    expect(leftBehind(rows)).toBe(1);
    expect(body[0]).toContain("said");
    expect(body.flat()).toContain("Title of report");
  });

  it("has each thing with its id and the source of its description", () => {
    const things = toThingRows(index, everything(index.view), tongue);
    const [head, ...body] = thingsToTake(index, tongue, things);
    expect(head).toEqual(["Name", "Kind", "Description", "Lines", "Source", "Id"]);
    expect(body).toContainEqual(["Name of ann", "Person", "ann", "2", "Title of report", "ann"]);
  });
});
