import type { DatedClaim } from "@trialgraph/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noFilters, only, type Filters } from "../../../state/filters.ts";
import { toMatrix } from "./blocks.ts";
import { toRows } from "./cells.ts";
import type { Sentence } from "./sentences.ts";
import { indexOf, told } from "./testing.ts";

function rowsOf(
  claims: readonly DatedClaim[],
  filters: Filters = noFilters,
  hidden: string[] = [],
) {
  const index = indexOf(claims);
  const edges = new Set(
    index.view.edges.filter(({ relation }) => !hidden.includes(relation)).map(({ id }) => id),
  );
  return toRows(index, { edges, filters });
}

/** The one row of some claims about one accused. */
function rowOf(claims: readonly DatedClaim[], filters?: Filters, hidden?: string[]) {
  const [row, ...others] = rowsOf(claims, filters, hidden);
  if (!row || others.length > 0) throw new Error("not one row");
  return row;
}

const idsOf = (sentences: readonly Sentence[] = []) => sentences.map(({ claim }) => claim.id);
const inTrial = { qualifiers: { trial: "trial" } };

describe("a cell", () => {
  it("holds accusations, plea and verdict by what the registry says of relations", () => {
    const plea = told("kozlov ACCUSED_OF art-164", { qualifiers: { plea: "not guilty" } });
    const cell = rowOf([
      told("kozlov CONVICTED_OF art-164"),
      plea,
      told("kozlov CHARGED_WITH art-164"),
      told("kozlov ACCUSED_OF events"),
    ]).cells.get("art-164");
    expect(cell?.accusations.map(({ edge }) => edge.relation)).toEqual([
      "CHARGED_WITH",
      "ACCUSED_OF",
    ]);
    expect(cell?.verdicts.map(({ outcome }) => outcome)).toEqual(["convicted"]);
    expect(idsOf(cell?.pleas)).toEqual([plea.id]);
  });

  it("is open where one was charged and no document tells a verdict, and only there", () => {
    const isOpen = (claims: readonly DatedClaim[], hidden: string[] = []) =>
      rowOf(claims, noFilters, hidden).cells.get("art-164")?.isOpen;
    const charged = told("kozlov CHARGED_WITH art-164");
    expect(isOpen([charged])).toBe(true);
    expect(isOpen([told("kozlov ACCUSED_OF art-164")])).toBe(false);
    expect(isOpen([told("kozlov CHARGED_WITH art-164", { modality: "alleged" })])).toBe(false);
    expect(isOpen([charged, told("kozlov ACQUITTED_OF art-164")])).toBe(false);
    expect(isOpen([charged, told("kozlov CONVICTED_OF art-164")], ["CONVICTED_OF"])).toBe(false);
  });

  it("leaves out the claims that the filters leave out", () => {
    const claims = [
      told("kozlov CHARGED_WITH art-164"),
      told("kozlov CHARGED_WITH art-164", { from: "amnesty" }),
    ];
    const filters = only(noFilters, "sources", ["amnesty"]);
    const accusations = rowOf(claims, filters).cells.get("art-164")?.accusations ?? [];
    expect(accusations.flatMap((each) => each.claims.map(({ cite }) => cite.source))).toEqual([
      "amnesty",
    ]);
  });
});

describe("a sentence", () => {
  const sentence = (qualifiers: DatedClaim["qualifiers"], from = "hrf") =>
    told("kozlov SENTENCED_IN trial", { qualifiers, from });

  it("stands with the charge that its claim names", () => {
    const seven = sentence({ term: 7, charge: "art-164" });
    const row = rowOf([
      told("kozlov CONVICTED_OF art-164", inTrial),
      told("kozlov CONVICTED_OF art-170", inTrial),
      seven,
    ]);
    expect(idsOf(row.cells.get("art-164")?.sentences)).toEqual([seven.id]);
    expect(row.rest).toEqual([]);
  });

  it("stands with the one charge that its trial convicted of, not with others that it was about", () => {
    const seven = sentence({ term: 7 });
    const row = rowOf([
      told("kozlov CONVICTED_OF art-164", inTrial),
      told("kozlov ACCUSED_OF art-170", inTrial),
      seven,
    ]);
    expect(idsOf(row.cells.get("art-164")?.sentences)).toEqual([seven.id]);
    expect(row.cells.get("art-170")?.sentences).toEqual([]);
  });

  it("stands apart where its trial convicted of two charges, or where its charge is not there", () => {
    const [two, elsewhere] = [sentence({ term: 7 }), sentence({ term: 7, charge: "libel" })];
    const row = rowOf([
      told("kozlov CONVICTED_OF art-164", inTrial),
      told("kozlov CONVICTED_OF art-170", inTrial),
      two,
      elsewhere,
    ]);
    expect(idsOf(row.rest)).toEqual([two.id, elsewhere.id]);
  });

  it("is marked where sources differ, by numbers alone", () => {
    const differ = (...terms: DatedClaim["qualifiers"]["term"][]) =>
      rowOf(
        terms.map((term, i) =>
          sentence(term === undefined ? {} : { term }, i > 0 ? "amnesty" : "hrf"),
        ),
      ).restDiffer;
    expect(differ(7, 7.5)).toBe(true);
    expect(differ(7, { max: 7 })).toBe(false);
    expect(differ(7, undefined)).toBe(false);
  });

  it("is not what an opinion says about one, and is told once where the verdict tells the same", () => {
    const seven = sentence({ term: 7, charge: "art-164" });
    const row = rowOf([
      told("kozlov CONVICTED_OF art-164", { qualifiers: { trial: "trial", term: 7 } }),
      seven,
      told("kozlov SENTENCED_IN trial", { modality: "opinion", qualifiers: { reason: "revenge" } }),
    ]);
    expect(idsOf(row.cells.get("art-164")?.sentences)).toEqual([seven.id]);
    expect(row.rest).toEqual([]);
  });
});

describe("the blocks", () => {
  const claims = [
    told("kozlov CHARGED_WITH art-164"),
    told("kozlov CHARGED_WITH art-170"),
    told("aminov CHARGED_WITH art-164"),
    told("mamay CHARGED_WITH laundering"),
    told("stan BANNED_BY court", { qualifiers: { trial: "trial" } }),
  ];
  const index = indexOf(claims);
  const rows = rowsOf(claims);
  const names = (list: readonly { accused: string }[]) => list.map(({ accused }) => accused);

  it("have nobody who was only banned, and never charged or tried", () => {
    expect(names(rowsOf([told("stan BANNED_BY court")]))).toEqual([]);
  });

  it("put together who shares charges, and list those who share none or have none", () => {
    const { shared, alone, uncharged } = toMatrix(index, rows, "charges");
    expect(shared.map((block) => [block.charges, names(block.rows)])).toEqual([
      [
        ["art-164", "art-170"],
        ["kozlov", "aminov"],
      ],
    ]);
    expect([names(alone), names(uncharged)]).toEqual([["mamay"], ["stan"]]);
  });

  it("are ordered by name where that is asked for", () => {
    const { shared } = toMatrix(index, rows, "name");
    expect(shared.map((block) => names(block.rows))).toEqual([["aminov", "kozlov"]]);
  });

  it("hold everyone once, and no two tables share a charge", () => {
    const pair = fc.tuple(
      fc.constantFrom("aminov", "kozlov", "mamay", "stan"),
      fc.constantFrom("art-164", "art-170", "laundering", "libel"),
    );
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 10 }), (pairs) => {
        const given = pairs.map(([who, what]) => told(`${who} CHARGED_WITH ${what}`));
        const { shared, alone } = toMatrix(indexOf(given), rowsOf(given), "charges");
        const everyone = [...shared.flatMap((block) => block.rows), ...alone];
        expect(names(everyone).toSorted()).toEqual(
          [...new Set(pairs.map(([who]) => who))].toSorted(),
        );
        const charges = [
          ...shared.flatMap((block) => block.charges),
          ...alone.flatMap(({ cells }) => [...cells.keys()]),
        ];
        expect(new Set(charges).size).toBe(charges.length);
        expect(shared.every((block) => block.rows.length > 1)).toBe(true);
      }),
    );
  });
});
