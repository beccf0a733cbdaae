import { describe, expect, it } from "vitest";
import { everything } from "../../../graph/visible.ts";
import { clearDesk } from "../../../state/desk.ts";
import { noFilters, only } from "../../../state/filters.ts";
import { claim, indexOf } from "../../kit/testing.ts";
import { toReports } from "../../timeline/data/reports.ts";
import { shownOf } from "../../timeline/data/shown.ts";
import { findGaps } from "../find-gaps.ts";

describe("a date that is not told", () => {
  it("is a claim without a date in the text, as the timeline counts them", () => {
    const year = { date: "2012", dateFrom: "2012-01-01", dateTo: "2012-12-31" };
    const index = indexOf([
      claim(["ann", "CHARGED_WITH", "art"]),
      claim(["ann", "LEADS", "group"]),
      claim(["ann", "DETAINED_BY", "agency"], { date: "XXXX-02-10" }),
      claim(["ann", "CONVICTED_OF", "art"], year),
      claim(["ann", "ACCUSED_OF", "art"], { dateInferred: { date: "2013", reason: "The case." } }),
      claim(["ann", "ILL_TREATED_BY", "agency"], { sensitive: true }),
    ]);
    const { undated } = findGaps(index, everything(index.view), noFilters);
    expect(undated.map(({ key, why }) => `${key} ${why.code}`)).toEqual([
      "report/000 noDate",
      "report/001 state",
      "report/004 inferred",
    ]);
    const { context } = shownOf(index, { filters: noFilters, desk: clearDesk });
    const reports = toReports(index, context);
    expect(reports.reduce((sum, report) => sum + report.undated, 0)).toBe(undated.length);
  });

  it("leaves out claims that the filters leave out", () => {
    const index = indexOf([claim(["ann", "CHARGED_WITH", "art"])]);
    const filters = only(noFilters, "modalities", ["denied"]);
    expect(findGaps(index, everything(index.view), filters).undated).toEqual([]);
  });
});
