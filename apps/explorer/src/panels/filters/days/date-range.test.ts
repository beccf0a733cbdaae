import { DatedClaim } from "@trialgraph/model";
import { expect, it } from "vitest";
import { toGraphIndex } from "../../../data/graph-index.ts";
import { graphOf } from "../../../data/testing.ts";
import { dateRange } from "./date-range.ts";

const view = graphOf([{ subject: "kozlov", relation: "CHARGED_WITH", object: "art" }]);
const claim = (id: string, more: object = {}) =>
  DatedClaim.parse({
    id,
    subject: "kozlov",
    relation: "CHARGED_WITH",
    object: "art",
    statement: "Said.",
    modality: "reported",
    cite: { source: "hrf", start: 0, end: 10, quote: "said" },
    ...more,
  });

it("spans the days that claims are dated to, open ends and missing dates left aside", () => {
  const claims = [
    claim("hrf/001"),
    claim("hrf/002", { date: "../2009", dateTo: "2009-12-31" }),
    claim("hrf/003", { date: "2012-01", dateFrom: "2012-01-01", dateTo: "2012-01-31" }),
  ];
  const index = toGraphIndex(view, claims);
  expect(dateRange(index, "happened")).toEqual({ from: "2009-12-31", to: "2012-01-31" });
  expect(dateRange(index, "reported")).toEqual({ from: "2012-12-14", to: "2012-12-14" });
  expect(dateRange(toGraphIndex(view, [claim("hrf/001")]), "happened")).toBeUndefined();
});
