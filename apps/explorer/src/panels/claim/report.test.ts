import { expect, it } from "vitest";
import { claimOf } from "../../data/testing.ts";
import { testWords } from "../../language/testing.ts";
import { reportAddress } from "./report.ts";

it("an error is reported with the claim's id, its words and its link", () => {
  const link = "https://example.org/?node=a&b=c";
  const { searchParams } = new URL(reportAddress(claimOf("hrf/017"), link, testWords("claim")));
  expect(searchParams.get("subject")).toContain("hrf/017");
  for (const part of ["hrf/017", "Said.", link]) expect(searchParams.get("body")).toContain(part);
});
