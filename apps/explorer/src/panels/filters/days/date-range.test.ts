import { expect, it } from "vitest";
import { toGraphIndex } from "../../../data/graph-index.ts";
import { claimOf, graphOf } from "../../../data/testing.ts";
import { dateRange } from "./date-range.ts";

const view = graphOf([{ subject: "kozlov", relation: "CHARGED_WITH", object: "art" }]);

it("spans the days that claims are dated to, open ends and missing dates left aside", () => {
  const claims = [
    claimOf("hrf/001"),
    claimOf("hrf/004", { date: "1999", dateFrom: "1999-01-01", sensitive: true }),
    claimOf("hrf/002", { date: "../2009", dateTo: "2009-12-31" }),
    claimOf("hrf/003", { date: "2012-01", dateFrom: "2012-01-01", dateTo: "2012-01-31" }),
  ];
  const index = toGraphIndex(view, claims);
  expect(dateRange(index, "happened")).toEqual({ from: "2009-12-31", to: "2012-01-31" });
  expect(dateRange(index, "reported")).toEqual({ from: "2012-12-14", to: "2012-12-14" });
  expect(dateRange(toGraphIndex(view, [claimOf("hrf/001")]), "happened")).toBeUndefined();
});
