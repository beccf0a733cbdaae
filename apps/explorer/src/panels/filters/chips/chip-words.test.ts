import { describe, expect, it } from "vitest";
import { toGraphIndex } from "../../../data/graph-index.ts";
import { graphOf } from "../../../data/testing.ts";
import { testWords } from "../../../language/testing.ts";
import { start, transition, type AppState } from "../../../state/app-state.ts";
import { clearDesk } from "../../../state/desk.ts";
import { noFilters, only, type Filters } from "../../../state/filters.ts";
import { clearingAction, toChips } from "./chip-words.ts";

const index = toGraphIndex(
  graphOf([
    { subject: "kozlov", relation: "CHARGED_WITH", object: "art", certainty: "alleged" },
    { subject: "kozlov", relation: "MEMBER_OF", object: "party" },
    { subject: "art", relation: "DEFINED_IN", object: "code", standing: "supported", origins: 2 },
  ]),
);

const tongueOf = (language: "en" | "ru" | "kk") => ({
  language,
  t: testWords("filters", language),
  model: testWords("model", language),
});

const texts = (filters: Filters, desk = clearDesk, language: "en" | "ru" | "kk" = "en") =>
  toChips(index, { filters, desk }, tongueOf(language)).map(({ text }) => text);

describe("the chips", () => {
  it("are none where nothing is filtered", () => {
    expect(texts(noFilters)).toEqual([]);
  });

  it("say the shorter of what is shown and what is not", () => {
    expect(texts(only(noFilters, "kinds", ["Person"]))).toEqual(["Only people"]);
    expect(texts(only(noFilters, "kinds", ["Person", "Charge", "Organization"]))).toEqual([
      "Without laws",
    ]);
    expect(texts(only(noFilters, "lines", []))).toEqual(["How sure: nothing"]);
    expect(texts(only(noFilters, "lines", ["alleged"]))).toEqual(["How sure: alleged"]);
  });

  it("name what was picked, however much it is", () => {
    expect(texts(only(noFilters, "roles", ["court"]))).toEqual(["According to: courts"]);
    expect(texts(only(noFilters, "relations", ["CHARGED_WITH"]))).toEqual([
      "Only: was charged with",
    ]);
    const most = only(noFilters, "relations", ["CHARGED_WITH", "MEMBER_OF", "DEFINED_IN"]);
    expect(texts(most)[0]).toMatch(/^Only: was charged with, /);
  });

  it("count what would be too long to name", () => {
    const roles = ["court", "prosecution", "government", "monitor", "media", "expert"];
    expect(texts(only(noFilters, "roles", roles))[0]).toMatch(/ and 3 more$/);
  });

  it("keep names with commas apart", () => {
    const families = only(noFilters, "families", ["proceedings", "deprivation"]);
    expect(texts(families)).toEqual(["Only proceedings; detention, bans and sanctions"]);
  });

  it("tell days as short as they can be, and what has none", () => {
    const from = "2011-12-16";
    expect(texts({ ...noFilters, happened: { from } })).toEqual([
      "Happened: since 16 December 2011",
    ]);
    const year = { from: "2011-01-01", to: "2011-12-31" };
    expect(texts({ ...noFilters, reported: year })).toEqual(["Reported: 2011"]);
    const all = { to: "2012-02-29", undated: true as const };
    expect(texts({ ...noFilters, happened: all })).toEqual([
      "Happened: by February 2012, or no date",
    ]);
  });

  it("tell surroundings, sources and what was done by hand", () => {
    const filters = { ...noFilters, origins: 2, around: { id: "kozlov", steps: 2 as const } };
    const desk = {
      ...clearDesk,
      hidden: ["art", "code"],
      collapsed: [{ id: "kozlov", family: "proceedings" as const }],
      expanded: [{ id: "party" }],
    };
    expect(texts(filters, desk)).toEqual([
      "Around Kozlov, 2 steps",
      "At least 2 independent sources",
      "Hidden by hand: 2",
      expect.stringMatching(/^Collapsed: Kozlov, /),
      "Expanded: Party",
    ]);
    expect(texts(noFilters, { ...clearDesk, hidden: ["art"] })).toEqual(["Hidden by hand: Art"]);
  });

  it("keep the letters of abbreviations", () => {
    const media = only(noFilters, "roles", ["media", "court"]);
    expect(texts(media, clearDesk, "ru")).toEqual(["С чьих слов: суды, СМИ"]);
  });
});

describe("taking chips away", () => {
  const filters = {
    ...only(only(noFilters, "kinds", ["Person"]), "roles", ["court"]),
    origins: 2,
    happened: { from: "2011-01-01" },
    reported: { to: "2013-12-31" },
    around: { id: "kozlov", steps: 1 as const },
  };
  const desk = {
    ...clearDesk,
    hidden: ["art", "code"],
    collapsed: [{ id: "kozlov" }],
    expanded: [{ id: "party" }],
  };
  const state: AppState = { ...start, filters, desk };

  it("takes away each by itself", () => {
    const chips = toChips(index, state, tongueOf("en"));
    for (const { key, action } of chips) {
      const left = toChips(index, transition(state, action), tongueOf("en"));
      const others = chips.filter((chip) => chip.key !== key);
      expect(left.map((chip) => chip.key)).toEqual(others.map((chip) => chip.key));
    }
    expect(chips).toHaveLength(9);
  });

  it("takes all away at once", () => {
    const action = clearingAction(state);
    expect(toChips(index, action ? transition(state, action) : state, tongueOf("en"))).toEqual([]);
    expect(clearingAction(start)).toBeUndefined();
  });
});
