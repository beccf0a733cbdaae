import { describe, expect, it } from "vitest";
import { testWords } from "../language/testing.ts";
import { scopeOf, scopeText } from "./scope.ts";
import { graphOf } from "./testing.ts";

const t = testWords("app");

describe("the scope", () => {
  const view = graphOf([
    { subject: "trial", relation: "OCCURRED_IN", object: "town" },
    { subject: "town", relation: "LOCATED_IN", object: "land" },
    { subject: "land", relation: "LOCATED_IN", object: "continent" },
    { subject: "continent", relation: "RENAMED_BY", object: "government" },
    {
      subject: "kozlov",
      relation: "CHARGED_WITH",
      object: "art",
      dateFrom: "2012-01-26",
      dateTo: "2012-03-01",
    },
    {
      subject: "kozlov",
      relation: "DEFENDANT_IN",
      object: "trial",
      dateFrom: "2013-05-01",
      dateTo: "2013-05-31",
    },
    { subject: "kozlov", relation: "CONVICTED_OF", object: "art", dateTo: "2022-07-31" },
    {
      subject: "kozlov",
      relation: "ILL_TREATED_BY",
      object: "government",
      dateFrom: "2015-01-01",
      dateTo: "2015-01-01",
      sensitive: true,
    },
    { subject: "land", relation: "PARTY_TO", object: "code", dateFrom: "1966-01-01" },
  ]);

  it("names the State that most lies in, not the continent, the years of what happened, and the documents", () => {
    expect(scopeOf(view)).toEqual({ place: "Land", years: ["2012", "2013"], documents: 1 });
  });

  it("is worded with what is known of it", () => {
    expect(scopeText(scopeOf(view), t)).toBe("Land 2012–2013 · 1 document · every line sourced");
    expect(scopeText({ documents: 0 }, t)).toBe("0 documents · every line sourced");
    expect(scopeText({ documents: 2, years: ["2012", "2012"] }, t)).toContain("2012 · 2 documents");
  });

  it("ends where places lie in one another", () => {
    const round = graphOf([
      { subject: "town", relation: "LOCATED_IN", object: "land" },
      { subject: "land", relation: "LOCATED_IN", object: "town" },
    ]);
    expect(scopeOf(round).place).toBe("Land");
  });
});
