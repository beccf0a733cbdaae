// How sure the matrix is: nothing denied counts as a charge, nothing alleged as a verdict, and nothing
// sensitive has a place in it.
import type { DatedClaim } from "@trialgraph/model";
import { describe, expect, it } from "vitest";
import { noFilters } from "../../../state/filters.ts";
import { chargeCounts, toMatrix } from "./blocks.ts";
import { toRows } from "./cells.ts";
import { indexOf, told } from "./testing.ts";

function rowsOf(claims: readonly DatedClaim[], hidden: readonly string[] = []) {
  const index = indexOf(claims);
  const shown = index.view.edges.filter(({ relation }) => !hidden.includes(relation));
  return toRows(index, { edges: new Set(shown.map(({ id }) => id)), filters: noFilters });
}

function rowOf(claims: readonly DatedClaim[], hidden?: readonly string[]) {
  const [row, ...others] = rowsOf(claims, hidden);
  if (!row || others.length > 0) throw new Error("not one row");
  return row;
}

const denied = { modality: "denied" } as const;
const inTrial = { qualifiers: { trial: "trial" } };
const charged = told("kozlov CHARGED_WITH art-164", inTrial);

describe("what is sensitive", () => {
  const covered = { sensitive: true } as const;

  it("has no row, no cell and no line", () => {
    expect(rowsOf([told("kozlov CHARGED_WITH art-164", covered)])).toEqual([]);
    const row = rowOf([
      charged,
      told("kozlov CONVICTED_OF art-170", covered),
      told("kozlov BANNED_BY court", covered),
    ]);
    expect([...row.cells.keys(), ...row.rest]).toEqual(["art-164"]);
  });

  it("is no plea and no sentence beside what other claims of its edge tell", () => {
    const terms = { qualifiers: { trial: "trial", term: 9 } };
    const row = rowOf([
      charged,
      told("kozlov CHARGED_WITH art-164", {
        qualifiers: { trial: "trial", plea: "not guilty" },
        ...covered,
      }),
      told("kozlov SENTENCED_IN trial", { qualifiers: { term: 7 } }),
      told("kozlov SENTENCED_IN trial", { ...terms, ...covered, from: "amnesty" }),
    ]);
    const cell = row.cells.get("art-164");
    expect(cell?.pleas).toEqual([]);
    expect(cell?.sentences.map(({ claim }) => claim.qualifiers.term)).toEqual([7]);
    expect(cell?.differ).toBe(false);
  });
});

describe("a verdict", () => {
  it("is none where it is only alleged or denied", () => {
    for (const modality of ["alleged", "denied"] as const) {
      const verdict = told("kozlov CONVICTED_OF art-164", { ...inTrial, modality });
      expect(rowOf([charged, verdict]).cells.get("art-164")?.isOpen).toBe(true);
    }
  });

  it("draws no sentence to its charge where it is only alleged", () => {
    const row = rowOf([
      charged,
      told("kozlov CONVICTED_OF art-170", { ...inTrial, modality: "alleged" }),
      told("kozlov SENTENCED_IN trial", { qualifiers: { term: 7 } }),
    ]);
    expect(row.cells.get("art-170")?.sentences).toEqual([]);
    expect(row.rest).toHaveLength(1);
  });

  it("is there where a sentence is told, even if the sentence is not shown", () => {
    const claims = [charged, told("kozlov SENTENCED_IN trial", { qualifiers: { term: 7 } })];
    expect(rowOf(claims).cells.get("art-164")?.isOpen).toBe(false);
    expect(rowOf(claims, ["SENTENCED_IN"]).cells.get("art-164")?.isOpen).toBe(false);
  });
});

describe("a punishment that is stated", () => {
  const punished = told("kozlov SENTENCED_IN trial", { qualifiers: { term: 7 } });
  const named = told("kozlov SENTENCED_IN trial", { qualifiers: { term: 7, charge: "art-164" } });
  const cases: Readonly<Record<string, readonly DatedClaim[]>> = {
    denied: [told("kozlov CHARGED_WITH art-164", { ...inTrial, ...denied }), punished],
    planned: [told("kozlov CHARGED_WITH art-164", { ...inTrial, modality: "planned" }), punished],
    named: [told("kozlov CONVICTED_OF art-164", { ...inTrial, ...denied }), named],
  };

  it.each(Object.keys(cases))("is none of what nobody says was so (charge: %s)", (name) => {
    const claims = cases[name] ?? [];
    const { uncharged, unsaid } = toMatrix(indexOf(claims), rowsOf(claims), "name");
    expect(unsaid).toEqual([]);
    const [row] = uncharged;
    expect(row?.rest.map(({ claim }) => claim.qualifiers.term)).toEqual([7]);
    expect(row?.unsaid.cells.map(({ charge, sentences }) => [charge, sentences.length])).toEqual([
      ["art-164", 0],
    ]);
  });

  it("is for the one charge of its proceeding that is said, whatever else is denied there", () => {
    const row = rowOf([
      charged,
      told("kozlov CHARGED_WITH art-170", { ...inTrial, ...denied }),
      punished,
    ]);
    expect(row.cells.get("art-164")?.sentences).toHaveLength(1);
    expect(row.rest).toEqual([]);
  });
});

describe("a charge that is denied or feared", () => {
  const row = rowOf([
    charged,
    told("kozlov ACCUSED_OF art-170", { modality: "alleged" }),
    told("kozlov ACCUSED_OF libel", denied),
    told("kozlov CHARGED_WITH laundering", { modality: "feared" }),
  ]);

  it("stands apart, and is not counted; one that is alleged is counted apart", () => {
    expect([...row.cells.keys()]).toEqual(["art-164", "art-170"]);
    expect(row.unsaid.cells.map(({ charge }) => charge)).toEqual(["laundering", "libel"]);
    expect(chargeCounts(row)).toEqual({ facts: 1, others: 1 });
  });

  it("joins nobody to others in a table, and makes nobody one who was charged", () => {
    const claims = [
      told("kozlov CHARGED_WITH art-164"),
      told("aminov ACCUSED_OF art-164", denied),
      told("stan BANNED_BY court", { ...denied, qualifiers: { trial: "trial" } }),
      told("mamay BANNED_BY court", { qualifiers: { trial: "trial" } }),
    ];
    const { shared, alone, uncharged, unsaid } = toMatrix(indexOf(claims), rowsOf(claims), "name");
    const names = (rows: readonly { accused: string }[]) => rows.map(({ accused }) => accused);
    expect(shared).toEqual([]);
    expect([alone, uncharged, unsaid].map(names)).toEqual([
      ["kozlov"],
      ["mamay"],
      ["aminov", "stan"],
    ]);
  });
});
