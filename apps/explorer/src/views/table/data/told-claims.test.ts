import { describe, expect, it } from "vitest";
import { clearDesk } from "../../../state/desk.ts";
import { noFilters, only, type Filters } from "../../../state/filters.ts";
import { toVisible } from "../../../state/visible/index.ts";
import { claim, indexOf } from "../../kit/testing.ts";
import { toLineRows } from "./lines.ts";
import { leftBehind, linesToTake } from "./take-away.ts";
import { all, tongue } from "./testing.ts";

describe("a line of which some claims are sensitive", () => {
  const mixed = indexOf(
    [
      claim(["ann", "ILL_TREATED_BY", "agency"], { modality: "alleged", speaker: ["bob"] }),
      claim(["ann", "ILL_TREATED_BY", "agency"], {
        modality: "alleged",
        speaker: ["eve"],
        date: "2012-01-02",
        dateFrom: "2012-01-02",
        dateTo: "2012-01-02",
        statement: "Unspeakable.",
        sensitive: true,
        from: "other",
      }),
    ],
    ["bob", "eve"],
  );
  const [row] = toLineRows(mixed, all(mixed), tongue);

  it("is told by the others alone: who, when and where, in cells and when it is taken away", () => {
    expect(row?.covered).toBe(false);
    expect(row?.cells.speakers.text).toBe("Name of bob");
    expect(row?.cells.when).toEqual({ text: "no date", by: undefined });
    expect(row?.cells.sources.text).toBe("[2]");
    expect(JSON.stringify(row?.cells)).not.toMatch(/eve|2 January/);
    const taken = JSON.stringify(linesToTake(mixed, tongue, row ? [row] : []));
    expect(taken).toContain("Name of bob");
    expect(taken).not.toMatch(/eve|Unspeakable|other\/|2 January/);
  });

  it("is covered and stays behind where the filters leave nothing but what is sensitive", () => {
    const filters = only(noFilters, "sources", ["other"]);
    const visible = toVisible(mixed, { filters, desk: clearDesk });
    const [left] = toLineRows(mixed, { visible, filters }, tongue);
    expect(left?.covered).toBe(true);
    expect(left?.cells.certainty.text).toBe("");
    expect([left?.label, left?.cells.from.text]).toEqual([
      tongue.t("sensitive"),
      tongue.t("sensitive"),
    ]);
    expect(left?.cells.sources.text).toBe("[1]");
    expect(JSON.stringify([left?.cells, left?.label])).not.toMatch(/ann|agency|treated/);
    expect(leftBehind(left ? [left] : [])).toBe(1);
    expect(linesToTake(mixed, tongue, left ? [left] : [])).toHaveLength(1);
  });
});

describe("filters on claims", () => {
  const id = "ann|CHARGED_WITH|art|trial-one";
  const charge = ["ann", "CHARGED_WITH", "art"] as const;
  const index = indexOf([
    claim(charge, {
      date: "2012-01",
      dateFrom: "2012-01-01",
      dateTo: "2012-01-31",
      qualifiers: { trial: "trial-one" },
    }),
    claim(charge, { from: "other", qualifiers: { trial: "trial-one" } }),
  ]);
  const told = (filters: Filters) => {
    const [row] = toLineRows(index, { ...all(index), filters }, tongue).filter(
      (each) => each.id === id,
    );
    if (!row) throw new Error(`no row ${id}`);
    return { row, texts: [row.cells.sources.text, row.cells.when.text, row.cells.origins.text] };
  };

  it("leave the cells and what is taken away to the claims that pass", () => {
    expect(told(only(noFilters, "sources", ["other"])).texts).toEqual(["[1]", "no date", "2"]);
    expect(told(only(noFilters, "sources", ["report"])).texts).toEqual([
      "[2]",
      "January 2012",
      "2",
    ]);
    const { row } = told(only(noFilters, "sources", ["other"]));
    const [, ...body] = linesToTake(index, tongue, [row]);
    expect(body.map((cells) => cells.find((cell) => String(cell).startsWith("other/")))).toEqual([
      "other/001",
    ]);
  });

  it("word a line as those who pass word it: a denial is not put as what it denies", () => {
    const blocked = ["bob", "DETAINED_BY", "agency"] as const;
    const disputed = indexOf(
      [
        claim(blocked, { speaker: ["ann"] }),
        claim(blocked, { modality: "denied", speaker: ["eve"] }),
      ],
      ["ann", "eve"],
    );
    const says = (filters: Filters) => {
      const [row] = toLineRows(disputed, { ...all(disputed), filters }, tongue);
      return [row?.cells.says.text, row?.cells.certainty.text, row?.cells.speakers.text];
    };
    expect(says(noFilters)).toEqual([
      "was detained by",
      "Stated",
      "Name of ann; denied by: Name of eve",
    ]);
    expect(says(only(noFilters, "speakers", ["eve"]))).toEqual([
      "is denied to have been detained by",
      "Denied",
      "Name of eve",
    ]);
    expect(says(only(noFilters, "speakers", ["ann"]))[2]).toBe("Name of ann");
  });
});
